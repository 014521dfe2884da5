package dev.oms.internal.order;

import dev.oms.command.Refusal;
import dev.oms.common.CustomerId;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.Cases;
import dev.oms.internal.file.OrderFile;
import dev.oms.order.ExclusionLifted;
import dev.oms.order.LiftExclusion;
import dev.oms.port.Facts;
import dev.oms.sourcing.SourcingCase;
import java.util.Optional;

/** Gives a node that has failed a line another chance. */
public final class LiftExclusionHandler implements CommandHandler<LiftExclusion, Facts> {

    @Override
    public Class<LiftExclusion> type() {
        return LiftExclusion.class;
    }

    @Override
    public Facts read(LiftExclusion command, Reader reader) {
        return reader.read(Orders.reads(command.orderId()).withOwned(SourcingCase.KIND, command.orderId()));
    }

    @Override
    public Optional<CustomerId> customer(LiftExclusion command, Facts facts) {
        return Orders.customer(facts, new OrderId(command.orderId()));
    }

    @Override
    public Decision decide(LiftExclusion command, Facts facts, Draft draft) {
        Optional<OrderFile> file = OrderFile.open(facts, new OrderId(command.orderId()), draft);
        if (file.isEmpty()) {
            return Decision.notFound("order", command.orderId());
        }
        if (file.get().order().line(command.line()).isEmpty()) {
            return Decision.declined(new Refusal(
                    Refusal.Code.NOT_FOUND,
                    "line",
                    "order %s has lines 1 to %d, not %d"
                            .formatted(
                                    command.orderId(),
                                    file.get().order().lines().size(),
                                    command.line())));
        }
        return lift(command, new NodeId(command.node()), file.get());
    }

    private static Decision lift(LiftExclusion command, NodeId node, OrderFile file) {
        Optional<SourcingCase> found =
                file.sourcingCase(command.line()).filter(each -> each.excluded().contains(node));
        if (found.isEmpty()) {
            return Decision.declined(new Refusal(
                    Refusal.Code.NOT_FOUND,
                    "node",
                    "%s is not excluded for line %d".formatted(command.node(), command.line())));
        }
        file.keep(found.get().including(node));
        file.apply(new ExclusionLifted(command.line(), node, command.reason()));
        Cases.tryNow(file, command.line());
        file.save();
        return file.draft().accept(command.orderId());
    }
}
