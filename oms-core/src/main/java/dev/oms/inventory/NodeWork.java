package dev.oms.inventory;

import dev.oms.common.AssemblyId;
import dev.oms.common.FulfillmentId;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.TransferId;
import java.util.List;

/**
 * What is under way at a node and in the way of somebody else's beginning, or ceasing, to keep its stock; of each kind the
 * first thousand.
 *
 * @param transfers that have not left it or not arrived there
 * @param assemblies that are not finished
 * @param work that it has been given for orders and not done
 * @param claims orders of which whoever keeps its stock has something set aside, or is still to be told something
 */
public record NodeWork(
        NodeId node,
        List<TransferId> transfers,
        List<AssemblyId> assemblies,
        List<FulfillmentId> work,
        List<OrderId> claims) {
    public NodeWork {
        transfers = List.copyOf(transfers);
        assemblies = List.copyOf(assemblies);
        work = List.copyOf(work);
        claims = List.copyOf(claims);
    }

    /** Whether nothing is in the way. */
    public boolean isDone() {
        return transfers.isEmpty() && assemblies.isEmpty() && work.isEmpty() && claims.isEmpty();
    }
}
