package dev.oms.internal.fulfillment;

import dev.oms.catalog.Product;
import dev.oms.command.EntityKey;
import dev.oms.command.Refusal;
import dev.oms.command.StockMovement;
import dev.oms.common.CustomerId;
import dev.oms.common.FulfillmentId;
import dev.oms.common.NodeId;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.fulfillment.GoodsReleased;
import dev.oms.fulfillment.PackGoods;
import dev.oms.fulfillment.Package;
import dev.oms.fulfillment.Shipment;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.LotReading;
import dev.oms.internal.file.Lots;
import dev.oms.internal.file.LotsGiven;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.file.SetFree;
import dev.oms.internal.order.NamedUnits;
import dev.oms.internal.order.Orders;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.Lot;
import dev.oms.order.AllocateOrder;
import dev.oms.order.LineLot;
import dev.oms.order.LineUnits;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.sourcing.SourcingCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What handlers of commands about a fulfilment order have in common. */
final class Fulfillments {
    /** What is said of missing units where nobody's own words are, or may be. */
    static final String NOT_FOUND = "not found while picking";

    private Fulfillments() {}

    /** The order, its money, and this fulfilment order. */
    static ReadSet reads(String fulfillmentId) {
        FulfillmentId id = FulfillmentId.parse(fulfillmentId);
        return Orders.reads(id.order().value()).with(Fulfillment.key(id));
    }

    /** And what went wrong with sourcing its order so far. */
    static ReadSet withCases(ReadSet wanted, String fulfillmentId) {
        return wanted.withOwned(
                SourcingCase.KIND, FulfillmentId.parse(fulfillmentId).order().value());
    }

    /** As {@link #reads}, and all other work on the order. */
    static ReadSet readsWithOthers(String fulfillmentId) {
        String order = FulfillmentId.parse(fulfillmentId).order().value();
        return reads(fulfillmentId).withOwned(Fulfillment.KIND, order);
    }

    /**
     * What is asked for, and the lots of what is tracked: only where pools were said is anything more read. Of lines whose lots
     * are named no others are; there may be as many serial numbers as units.
     */
    static Facts readWithLots(String fulfillmentId, ReadSet wanted, List<LineLot> named, Reader reader) {
        FulfillmentId id = FulfillmentId.parse(fulfillmentId);
        Facts facts = reader.read(wanted);
        List<OrderLine> said = facts.find(Order.key(id.order()), Order.class).stream()
                .flatMap(order -> order.entity().lines().stream())
                .filter(line ->
                        line.shares().stream().anyMatch(share -> !share.others().isEmpty()))
                .filter(line -> facts.find(Fulfillment.key(id), Fulfillment.class).stream()
                        .anyMatch(work -> work.entity().line(line.number()).isPresent()))
                .toList();
        return said.isEmpty() ? facts : readLots(said, named, facts, reader);
    }

    private static Facts readLots(List<OrderLine> said, List<LineLot> named, Facts facts, Reader reader) {
        Map<Integer, List<LineLot>> byLine = named.stream().collect(Collectors.groupingBy(LineLot::line));
        Set<Sku> unnamed = said.stream()
                .filter(line -> !byLine.containsKey(line.number()))
                .map(OrderLine::sku)
                .collect(Collectors.toSet());
        Set<EntityKey> some = said.stream()
                .flatMap(line -> byLine.getOrDefault(line.number(), List.of()).stream()
                        .flatMap(each -> Stream.of(Lot.key(line.sku(), each.lot()), Product.key(line.sku()))))
                .collect(Collectors.toSet());
        Facts known = some.isEmpty() ? facts : facts.and(reader.read(ReadSet.NOTHING.withAll(some)));
        Map<Position, Long> wanted = new HashMap<>();
        said.stream()
                .filter(line -> unnamed.contains(line.sku()))
                .forEach(line -> line.shares()
                        .forEach(share -> share.byPool()
                                .forEach(each -> wanted.merge(
                                        new Position(line.sku(), share.node(), each.pool()),
                                        (long) each.units(),
                                        Long::sum))));
        return LotReading.leaving(wanted, known, reader);
    }

    static Optional<CustomerId> customer(Facts facts, String fulfillmentId) {
        return Orders.customer(facts, FulfillmentId.parse(fulfillmentId).order());
    }

    /** Decides on a fulfilment order, if it exists and its order allows the operation. */
    static Decision on(
            String fulfillmentId,
            Operation operation,
            Facts facts,
            Draft draft,
            BiFunction<OrderFile, Fulfillment, Decision> decide) {
        FulfillmentId id = FulfillmentId.parse(fulfillmentId);
        if (facts.find(Fulfillment.key(id), Fulfillment.class).isEmpty()) {
            return Decision.notFound("fulfilment order", fulfillmentId);
        }
        return Orders.on(
                id.order().value(),
                operation,
                facts,
                draft,
                file -> decide.apply(file, file.fulfillment(id).orElseThrow()));
    }

    /** Decides on a fulfilment order, if it exists; what its order allows is for the decision to ask. */
    static Decision on(
            String fulfillmentId, Facts facts, Draft draft, BiFunction<OrderFile, Fulfillment, Decision> decide) {
        FulfillmentId id = FulfillmentId.parse(fulfillmentId);
        Optional<OrderFile> file = OrderFile.open(facts, id.order(), draft);
        return file.flatMap(open -> open.fulfillment(id).map(work -> decide.apply(open, work)))
                .orElseGet(() -> Decision.notFound("fulfilment order", fulfillmentId));
    }

    /** Reasons why the fulfilment order cannot do something with these units. */
    static List<Refusal> tooMany(
            Fulfillment work, NamedUnits units, ToIntFunction<FulfillmentLine> stage, String stageName) {
        return units.beyond(
                line -> work.line(line).map(stage::applyAsInt).orElse(0), "are " + stageName + " in " + work.id());
    }

    /** Units that a command names, or every one that waits to be picked where it names none. */
    static NamedUnits toBePicked(Fulfillment work, List<LineUnits> named) {
        return NamedUnits.of(named.isEmpty() ? all(work, FulfillmentLine::released) : named, "units");
    }

    /** Every unit of the fulfilment order in a stage. */
    static List<LineUnits> all(Fulfillment work, ToIntFunction<FulfillmentLine> stage) {
        return work.lines().stream()
                .filter(line -> stage.applyAsInt(line) > 0)
                .map(line -> new LineUnits(line.line(), stage.applyAsInt(line)))
                .toList();
    }

    /** What of a shipment is still to arrive. */
    static List<LineUnits> underWay(Shipment shipment) {
        return shipment.contents().stream()
                .filter(each -> shipment.arriving(each.line()) > 0)
                .map(each -> new LineUnits(each.line(), shipment.arriving(each.line())))
                .toList();
    }

    /** New packages with what a command names; where it names none, one with every unit in a stage. */
    static List<Package> newPackages(
            Fulfillment work, List<PackGoods.Contents> named, ToIntFunction<FulfillmentLine> stage) {
        int number = work.packages().size();
        if (named.isEmpty()) {
            return List.of(new Package(number + 1, all(work, stage), false));
        }
        List<Package> packages = new ArrayList<>();
        for (PackGoods.Contents contents : named) {
            packages.add(new Package(++number, contents.units(), false));
        }
        return packages;
    }

    /** What some packages that a command names hold. */
    static NamedUnits units(List<Package> packages) {
        NamedUnits units = new NamedUnits();
        for (int i = 0; i < packages.size(); i++) {
            units.and(packages.get(i).contents(), "packages[" + i + "].units");
        }
        return units;
    }

    static List<UnitMove> moves(Fulfillment work, List<LineUnits> units, UnitState from, UnitState.Trigger trigger) {
        return units.stream()
                .map(each -> UnitMove.at(work.node(), each.line(), from, trigger, each.units()))
                .toList();
    }

    /** Makes one piece of work of units that are allocated at a node, in the order of their lines. */
    static void release(OrderFile file, NodeId node, List<LineUnits> allocated) {
        List<UnitMove> moves = allocated.stream()
                .map(each ->
                        UnitMove.at(node, each.line(), UnitState.ALLOCATED, UnitState.Trigger.RELEASE, each.units()))
                .toList();
        FulfillmentId id = new FulfillmentId(file.order().id(), file.order().fulfillments() + 1);
        Fulfillment work = new Fulfillment(
                id,
                node,
                lines(file.order(), allocated),
                List.of(),
                file.draft().now());
        file.add(work, new GoodsReleased(work, moves));
    }

    /** Lines of work that has not begun. */
    static List<FulfillmentLine> lines(Order order, List<LineUnits> units) {
        return units.stream()
                .map(each -> new FulfillmentLine(
                        each.line(), order.line(each.line()).orElseThrow().sku(), each.units(), 0, 0, 0))
                .toList();
    }

    /** Gives up what the order has set aside no more. */
    static void release(OrderFile file, Order before, String reason) {
        SetFree.between(before, file.order()).forEach(each -> file.draft().release(each, reason));
    }

    /** Gives up what the order has set aside no more, and takes it off the stock, because it is not there. */
    static List<Refusal> lose(OrderFile file, Order before, List<LineLot> named, String reason) {
        release(file, before, reason);
        Lots lots = new Lots(file.facts(), file.draft());
        LotsGiven given = new LotsGiven(lots, file.facts(), named, lot -> true);
        for (HeldUnits each : SetFree.between(before, file.order())) {
            parts(file, given, each).forEach(part -> lose(file, each, part, lots));
        }
        lots.save();
        return given.refusals();
    }

    /** The lots of units that leave a node; of none where somebody else keeps its stock. */
    static List<LotsGiven.Part> parts(OrderFile file, LotsGiven given, HeldUnits each) {
        return file.draft().settings().external().keep(each.node())
                ? List.of(new LotsGiven.Part("", each.units()))
                : given.of(each);
    }

    /** The movement belongs to the SKU, where an erasure of the customer does not look. */
    private static void lose(OrderFile file, HeldUnits lost, LotsGiven.Part part, Lots lots) {
        StockMovement.Type type = StockMovement.Type.ADJUST;
        file.draft()
                .move(new StockMovement(
                        type, lost.sku(), lost.node(), lost.pool(), part.lot(), -part.units(), 0, 0, "", NOT_FOUND));
        if (!part.lot().isEmpty()) {
            lots.change(
                    lots.find(lost.sku(), part.lot()).orElseThrow(),
                    lot -> lot.moved(lost.position(), -part.units(), 0));
        }
    }

    /** Sources the open units anew without a node that has just failed them, as soon as this is committed. */
    static void sourceAgain(OrderFile file, NodeId without) {
        String order = file.order().id().value();
        file.draft().timer(file.draft().now(), order, new AllocateOrder(order, Set.of(without.value())));
    }
}
