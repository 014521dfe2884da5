package dev.oms.internal.verify;

import dev.oms.inventory.ClaimLine;
import dev.oms.inventory.StockClaim;
import dev.oms.order.NodeShare;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What an order has of a node whose stock somebody else keeps, against what they have confirmed: nothing is in work there that
 * is not sure, and where nobody waits for an answer, everything that is set aside is.
 */
final class ClaimCheck {
    private final Order order;
    private final StockClaim claim;

    ClaimCheck(Order order, StockClaim claim) {
        this.order = order;
        this.claim = claim;
    }

    /** For people: what does not fit. */
    List<String> objections() {
        List<String> objections = new ArrayList<>();
        for (OrderLine line : order.lines()) {
            long sure = claim.line(line.number(), line.sku()).sure();
            int inWork = units(line, NodeShare::inWork);
            int reserved = units(line, NodeShare::reserved);
            if (inWork > sure) {
                objections.add(
                        "line %d: %d units are in work, %d are confirmed".formatted(line.number(), inWork, sure));
            }
            if (claim.state() == StockClaim.State.SETTLED && reserved != sure) {
                objections.add("line %d: %d units are set aside, %d are confirmed, and nobody is asked"
                        .formatted(line.number(), reserved, sure));
            }
        }
        claim.lines().stream()
                .filter(each -> !isOf(each))
                .forEach(each -> objections.add("there is no line %d of %s".formatted(each.line(), each.sku())));
        return objections;
    }

    private boolean isOf(ClaimLine claimed) {
        return order.line(claimed.line())
                .filter(line -> line.sku().equals(claimed.sku()))
                .isPresent();
    }

    private int units(OrderLine line, ToIntFunction<NodeShare> account) {
        return line.shares().stream()
                .filter(share -> share.node().equals(claim.node()))
                .mapToInt(account)
                .sum();
    }
}
