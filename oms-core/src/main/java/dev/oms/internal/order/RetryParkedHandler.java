package dev.oms.internal.order;

import dev.oms.common.CustomerId;
import dev.oms.common.OrderId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.Cases;
import dev.oms.internal.file.OrderFile;
import dev.oms.order.LineParked;
import dev.oms.order.RetryParked;
import dev.oms.port.Facts;
import dev.oms.sourcing.Parking;
import dev.oms.sourcing.ParkingPolicy;
import dev.oms.sourcing.SourcingCase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Has a parked line looked at again, and remembers how often that was done. */
public final class RetryParkedHandler implements CommandHandler<RetryParked, Facts> {

    @Override
    public Class<RetryParked> type() {
        return RetryParked.class;
    }

    @Override
    public Facts read(RetryParked command, Reader reader) {
        return reader.read(Orders.reads(command.orderId()).withOwned(SourcingCase.KIND, command.orderId()));
    }

    @Override
    public Optional<CustomerId> customer(RetryParked command, Facts facts) {
        return Orders.customer(facts, new OrderId(command.orderId()));
    }

    @Override
    public Decision decide(RetryParked command, Facts facts, Draft draft) {
        Optional<OrderFile> file = OrderFile.open(facts, new OrderId(command.orderId()), draft);
        // An order that was put away since has no parked line.
        file.ifPresent(open -> open.sourcingCase(command.line())
                .filter(each -> isMeant(command, each))
                .ifPresent(each -> tryAgain(each, open)));
        return draft.accept(command.orderId());
    }

    private static boolean isMeant(RetryParked command, SourcingCase found) {
        return found.parked().stream().anyMatch(each -> each.since().equals(command.since()));
    }

    private static void tryAgain(SourcingCase parked, OrderFile file) {
        Parking parking = parked.parked().get(0);
        int tried = parking.tries() + 1;
        ParkingPolicy policy = file.draft().settings().parking();
        List<Instant> next =
                policy.isTriedAfter(tried) ? List.of(file.draft().now().plus(policy.waitAfter(tried))) : List.of();
        SourcingCase after = parked.triedAgain(next);
        file.keep(after);
        next.forEach(at -> Cases.wake(file, parked.line(), parking.since(), at));
        if (next.isEmpty()) {
            file.apply(new LineParked(parked.line(), after.parked().get(0)));
        }
        Cases.tryNow(file, parked.line());
        file.save();
    }
}
