package dev.oms;

import dev.oms.command.Outcome;
import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.order.LineUnits;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.returns.CancelReturn;
import dev.oms.returns.InspectReturn;
import dev.oms.returns.Inspected;
import dev.oms.returns.ReceiveReturn;
import dev.oms.returns.RequestReturn;
import dev.oms.returns.Return;
import dev.oms.returns.ReturnState;
import java.util.List;

/** Goods that come back, and the money for them. */
public final class Returns {
    private final Oms oms;
    private final Parts parts;

    Returns(Oms oms, Parts parts) {
        this.oms = oms;
        this.parts = parts;
    }

    /** Agrees that shipped units come back. */
    public Outcome<ReturnId> request(OrderId order, String reason, LineUnits... units) {
        return oms.execute(RequestReturn.of(order, reason, units));
    }

    /** Everything that was agreed arrived at a node. */
    public Outcome<ReturnId> receive(ReturnId id, String node) {
        return oms.execute(new ReceiveReturn(id.value(), node, List.of()));
    }

    /** Decides what becomes of the goods; without any disposition everything is restocked. */
    public Outcome<ReturnId> inspect(ReturnId id, Inspected... inspected) {
        return oms.execute(new InspectReturn(id.value(), List.of(inspected)));
    }

    /** Gives up a return whose goods have not arrived. */
    public Outcome<ReturnId> cancel(ReturnId id, String reason) {
        return oms.execute(new CancelReturn(id.value(), reason));
    }

    /** A page of returns in a state, oldest first; cursor empty for the first page. */
    public Page<Return> in(ReturnState state, String cursor) {
        return search(Query.of(Kinds.RETURN)
                .where("state", state.name())
                .sortedBy("requested_at")
                .after(cursor));
    }

    /** A page of returns by any attribute of {@link Kinds#RETURN}. */
    public Page<Return> search(Query<Return> query) {
        return parts.search(oms, query);
    }
}
