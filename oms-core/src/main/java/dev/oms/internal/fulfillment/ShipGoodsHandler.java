package dev.oms.internal.fulfillment;

import dev.oms.command.Refusal;
import dev.oms.common.CustomerId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.Package;
import dev.oms.fulfillment.ShipGoods;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.OrderFile;
import dev.oms.order.Operation;
import dev.oms.port.Facts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets packages leave: stock goes down, money falls due. */
public final class ShipGoodsHandler implements CommandHandler<ShipGoods, Facts> {

    @Override
    public Class<ShipGoods> type() {
        return ShipGoods.class;
    }

    @Override
    public Facts read(ShipGoods command, Reader reader) {
        return Fulfillments.readWithLots(
                command.fulfillmentId(), Fulfillments.reads(command.fulfillmentId()), command.lots(), reader);
    }

    @Override
    public Optional<CustomerId> customer(ShipGoods command, Facts facts) {
        return Fulfillments.customer(facts, command.fulfillmentId());
    }

    @Override
    public Decision decide(ShipGoods command, Facts facts, Draft draft) {
        return Fulfillments.on(
                command.fulfillmentId(), Operation.SHIP, facts, draft, (file, work) -> check(command, file, work));
    }

    private static Decision check(ShipGoods command, OrderFile file, Fulfillment work) {
        List<Refusal> refusals = new ArrayList<>(Pickups.againstShipping(file, work));
        refusals.addAll(packageRefusals(command, work));
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        List<Package> leaving = leaving(command, work);
        if (leaving.isEmpty()) {
            return Decision.declined(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    work.id().value(),
                    "no package of %s is ready to ship, it is %s".formatted(work.id(), work.state())));
        }
        return new Leaving(file, work, leaving, command.carrier(), command.tracking(), command.lots()).decide();
    }

    private static List<Refusal> packageRefusals(ShipGoods command, Fulfillment work) {
        List<Refusal> refusals = new ArrayList<>();
        Set<Integer> ready = work.packagesReady().stream().map(Package::number).collect(Collectors.toSet());
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < command.packages().size(); i++) {
            int number = command.packages().get(i);
            String at = "packages[" + i + "]";
            if (!seen.add(number)) {
                refusals.add(new Refusal(Refusal.Code.INVALID, at, "package " + number + " is named twice"));
            } else if (!ready.contains(number)) {
                String text = "packages %s of %s are ready to ship, not %d"
                        .formatted(new TreeSet<>(ready), work.id(), number);
                refusals.add(new Refusal(Refusal.Code.WRONG_STATE, at, text));
            }
        }
        return refusals;
    }

    /** In the order of the command, which is that of its tracking numbers. */
    private static List<Package> leaving(ShipGoods command, Fulfillment work) {
        if (command.packages().isEmpty()) {
            return work.packagesReady();
        }
        Map<Integer, Package> byNumber =
                work.packages().stream().collect(Collectors.toMap(Package::number, Function.identity()));
        return command.packages().stream()
                .flatMap(number -> Stream.ofNullable(byNumber.get(number)))
                .toList();
    }
}
