package dev.oms.internal.returns;

import dev.oms.command.Refusal;
import dev.oms.common.CustomerId;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.order.BundleUnits;
import dev.oms.internal.order.LineChecks;
import dev.oms.internal.order.Orders;
import dev.oms.order.LineLot;
import dev.oms.order.LineQuantities;
import dev.oms.order.LineUnits;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.OrderedAs;
import dev.oms.port.Facts;
import dev.oms.returns.RequestReturn;
import dev.oms.returns.Return;
import dev.oms.returns.ReturnLine;
import dev.oms.returns.ReturnRequested;
import dev.oms.returns.ReturnState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Agrees a return. */
public final class RequestReturnHandler implements CommandHandler<RequestReturn, Facts> {

    @Override
    public Class<RequestReturn> type() {
        return RequestReturn.class;
    }

    @Override
    public Facts read(RequestReturn command, Reader reader) {
        return reader.read(Orders.readsWithReturns(command.orderId()));
    }

    @Override
    public Optional<CustomerId> customer(RequestReturn command, Facts facts) {
        return Orders.customer(facts, new OrderId(command.orderId()));
    }

    @Override
    public Decision decide(RequestReturn command, Facts facts, Draft draft) {
        return Orders.on(command.orderId(), Operation.RETURN, facts, draft, file -> request(command, file));
    }

    private static Decision request(RequestReturn command, OrderFile file) {
        Order order = file.order();
        List<Refusal> refusals = new ArrayList<>(
                LineChecks.of(order, command.units(), LineQuantities::returnable, "units", "can come back"));
        refusals.addAll(namedWithBundle(command, order));
        refusals.addAll(command.defective() ? List.of() : madeToWishes(command, order));
        if (refusals.isEmpty()) {
            refusals.addAll(agreedElsewhere(command, file));
            refusals.addAll(file.draft()
                    .settings()
                    .returns()
                    .reasonsAgainst(
                            order,
                            command.units(),
                            file.draft().context().actor(),
                            file.draft().now()));
        }
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        ReturnId id = new ReturnId(order.id(), order.returns() + 1);
        List<ReturnLine> lines = command.units().stream()
                .flatMap(each -> BundleUnits.returned(order, each).stream())
                .sorted(Comparator.comparingInt(LineUnits::line))
                .map(each -> line(order, each))
                .toList();
        Return agreed = new Return(
                id,
                ReturnState.REQUESTED,
                lines,
                command.reason(),
                List.of(),
                Money.zero(order.currency()),
                file.draft().now(),
                lotsOut(file, lines));
        file.add(agreed, new ReturnRequested(agreed));
        if (!agreed.expectsGoods()) {
            Refunds.complete(file, agreed, List.of());
        }
        file.save();
        return file.draft().accept(id.value());
    }

    private static List<LineLot> lotsOut(OrderFile file, List<ReturnLine> lines) {
        return new LotsBack(file.shipments(), file.returns())
                .of(lines.stream().map(ReturnLine::line).collect(Collectors.toSet()));
    }

    private static ReturnLine line(Order order, LineUnits units) {
        OrderLine line = order.line(units.line()).orElseThrow();
        return new ReturnLine(units.line(), line.sku(), line.needsStock(), units.units(), 0, 0);
    }

    private static List<Refusal> agreedElsewhere(RequestReturn command, OrderFile file) {
        List<Refusal> refusals = new ArrayList<>();
        List<Return> open = file.returns().stream().filter(Return::isOpen).toList();
        for (int i = 0; i < command.units().size(); i++) {
            String at = "units[" + i + "].units";
            BundleUnits.returned(file.order(), command.units().get(i))
                    .forEach(each ->
                            agreedElsewhere(each, file.order(), open, at).ifPresent(refusals::add));
        }
        return refusals;
    }

    private static Optional<Refusal> agreedElsewhere(LineUnits each, Order order, List<Return> open, String at) {
        int promised = open.stream()
                .flatMap(r -> r.line(each.line()).stream())
                .mapToInt(ReturnLine::requested)
                .sum();
        int returnable = order.line(each.line()).orElseThrow().quantities().returnable();
        String text = "of %d units of line %d that could come back %d are in open returns; %d are too many"
                .formatted(returnable, each.line(), promised, each.units());
        return promised + each.units() > returnable
                ? Optional.of(new Refusal(Refusal.Code.TOO_MANY_UNITS, at, text))
                : Optional.empty();
    }

    /** What was made for one customer can be sold to nobody else. */
    private static List<Refusal> madeToWishes(RequestReturn command, Order order) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < command.units().size(); i++) {
            String at = "units[" + i + "].line";
            order.line(command.units().get(i).line())
                    .filter(line -> madeToWish(line, order))
                    .ifPresent(line -> refusals.add(new Refusal(
                            Refusal.Code.WRONG_STATE,
                            at,
                            "line %d was made to a wish and comes back only with a defect".formatted(line.number()))));
        }
        return refusals;
    }

    private static boolean madeToWish(OrderLine line, Order order) {
        return !line.chosen().map(OrderedAs.Chosen::returnable).orElse(true)
                || line.part().stream()
                        .flatMap(part -> order.line(part.line()).stream())
                        .anyMatch(bundle -> madeToWish(bundle, order));
    }

    /** Whether units of a component come back with its bundle or beside it could not be told apart. */
    private static List<Refusal> namedWithBundle(RequestReturn command, Order order) {
        Set<Integer> named = command.units().stream().map(LineUnits::line).collect(Collectors.toSet());
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < command.units().size(); i++) {
            String at = "units[" + i + "].line";
            order.line(command.units().get(i).line())
                    .filter(line -> line.part().stream().anyMatch(part -> named.contains(part.line())))
                    .ifPresent(line -> refusals.add(new Refusal(
                            Refusal.Code.WRONG_STATE,
                            at,
                            "line %d is a component of line %d, which is named as well"
                                    .formatted(line.number(), line.part().get(0).line()))));
        }
        return refusals;
    }
}
