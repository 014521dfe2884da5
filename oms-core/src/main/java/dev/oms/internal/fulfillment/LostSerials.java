package dev.oms.internal.fulfillment;

import dev.oms.catalog.Product;
import dev.oms.command.Refusal;
import dev.oms.common.Sku;
import dev.oms.fulfillment.LoseGoods;
import dev.oms.fulfillment.Shipment;
import dev.oms.internal.file.Lots;
import dev.oms.internal.file.LotsGiven;
import dev.oms.internal.file.OrderFile;
import dev.oms.inventory.Lot;
import dev.oms.order.LineLot;
import dev.oms.order.LineUnits;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which units with serial numbers were lost with a shipment: those can be found again. */
final class LostSerials {
    private final LoseGoods command;
    private final Shipment shipment;
    private final OrderFile file;
    private final Lots lots;

    LostSerials(LoseGoods command, Shipment shipment, OrderFile file) {
        this.command = command;
        this.shipment = shipment;
        this.file = file;
        this.lots = new Lots(file.facts(), file.draft());
    }

    /** What must have been read of a shipment with units that are told apart; nothing of others. */
    static ReadSet reads(Shipment shipment, Facts facts) {
        Optional<Order> order =
                facts.find(Order.key(shipment.id().order()), Order.class).map(found -> found.entity());
        if (order.isEmpty() || shipment.lots().isEmpty()) {
            return ReadSet.NOTHING;
        }
        Set<Sku> skus =
                shipment.lots().stream().map(each -> sku(order.get(), each)).collect(Collectors.toSet());
        return ReadSet.NOTHING
                .withAll(skus.stream().map(Product::key).collect(Collectors.toSet()))
                .withAll(shipment.lots().stream()
                        .map(each -> Lot.key(sku(order.get(), each), each.lot()))
                        .collect(Collectors.toSet()));
    }

    /** Why these are not the serial numbers of units that were lost. */
    List<Refusal> refusals(List<LineUnits> units) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < command.lots().size(); i++) {
            LineLot each = command.lots().get(i);
            if (arriving(each.line()).stream().noneMatch(lot -> lot.number().equals(each.lot()))) {
                refusals.add(new Refusal(
                        Refusal.Code.WRONG_STATE,
                        "lots[%d].lot".formatted(i),
                        "%s is no serial number of a unit of line %d that is on its way with %s"
                                .formatted(each.lot(), each.line(), shipment.id())));
            }
        }
        for (LineUnits each : units) {
            if (refusals.isEmpty()) {
                unclear(each).ifPresent(refusals::add);
            }
        }
        return refusals;
    }

    /** Which units were lost is clear where all are that are on their way, or each is named. */
    private Optional<Refusal> unclear(LineUnits units) {
        List<Lot> arriving = arriving(units.line());
        long named = named(units.line());
        return arriving.isEmpty() || named == units.units() || (named == 0 && units.units() >= arriving.size())
                ? Optional.empty()
                : Optional.of(new Refusal(
                        Refusal.Code.INVALID,
                        "lots",
                        "%d units of line %d are lost, and serial numbers of %d are named; name one for each unit: on their way are %s"
                                .formatted(units.units(), units.line(), named, LotsGiven.numbers(arriving))));
    }

    /** Takes note of those that are named, and of all of a line where all that are on their way were lost. */
    void lose(List<LineUnits> units) {
        for (LineUnits each : units) {
            List<Lot> arriving = arriving(each.line());
            boolean all = arriving.size() <= each.units();
            arriving.stream()
                    .filter(lot -> all || isNamed(each.line(), lot.number()))
                    .forEach(lot -> lots.change(lot, before -> before.lose(1)));
        }
        lots.save();
    }

    private long named(int line) {
        return command.lots().stream().filter(each -> each.line() == line).count();
    }

    private boolean isNamed(int line, String number) {
        return command.lots().contains(new LineLot(line, number, 1));
    }

    /** Units with serial numbers that left with the shipment, and with no later one, are not back and were not lost. */
    private List<Lot> arriving(int line) {
        return shipment.lots().stream()
                .filter(each -> each.line() == line && lots.isSerial(sku(file.order(), each)))
                .flatMap(each -> lots.find(sku(file.order(), each), each.lot()).stream())
                .filter(lot -> lot.shipped() > lot.lost() && lot.soldWith().contains(shipment.id()))
                .toList();
    }

    private static Sku sku(Order order, LineLot lot) {
        return order.line(lot.line()).map(OrderLine::sku).orElseThrow();
    }
}
