package dev.oms.internal.file;

import static dev.oms.inventory.StockRequest.Type.MISS;
import static dev.oms.inventory.StockRequest.Type.RELEASE;
import static dev.oms.inventory.StockRequest.Type.RESERVE;
import static dev.oms.inventory.StockRequest.Type.RETURN;
import static dev.oms.inventory.StockRequest.Type.SHIP;

import dev.oms.command.EffectTask;
import dev.oms.common.NodeId;
import dev.oms.inventory.ClaimAsked;
import dev.oms.inventory.ClaimLine;
import dev.oms.inventory.ClaimOpened;
import dev.oms.inventory.ClaimOwed;
import dev.oms.inventory.StockClaim;
import dev.oms.inventory.StockRequest;
import dev.oms.order.Hold;
import dev.oms.order.HoldPlaced;
import dev.oms.order.HoldReleased;
import dev.oms.order.LineUnits;
import dev.oms.order.NodeShare;
import dev.oms.order.Operation;
import dev.oms.order.OrderLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps those who keep an order's stock in step with it: whatever an order has set aside at a node of theirs, and they have not,
 * they are asked for; what it does not need any more, they may give to others; what left, is missing or came back, they
 * are told. It goes by what is, not by what was done, so that no command can forget it.
 */
public final class StockClaims {
    /** What has happened is told first: what is asked for next is then asked of books that are right. */
    private static final List<StockRequest.Type> ORDER = List.of(SHIP, MISS, RETURN, RELEASE, RESERVE);

    private StockClaims() {}

    /** Something happened to units at a node, of which whoever keeps its stock is to be told; nothing where nobody else does. */
    public static void tell(OrderFile file, StockRequest.Type type, NodeId node, LineUnits units) {
        if (!file.draft().settings().external().keep(node)) {
            return;
        }
        OrderLine line = file.order().line(units.line()).orElseThrow();
        opened(file, node);
        file.apply(new ClaimOwed(node, type, List.of(new StockRequest.Item(line.number(), line.sku(), units.units()))));
    }

    /** Whether units that are set aside are not sure yet. */
    public static boolean awaitsStock(OrderFile file) {
        return file.order().lines().stream()
                .anyMatch(line -> line.shares().stream().anyMatch(share -> unsure(file, line, share.node()) > 0));
    }

    /** Units of a line that are set aside here, and not yet by whoever keeps the stock of the node. */
    public static long unsure(OrderFile file, OrderLine line, NodeId node) {
        return file.draft().settings().external().keep(node)
                ? Math.max(0, line.reservedAt(node) - claimed(file, line, node).sure())
                : 0;
    }

    static void follow(OrderFile file) {
        if (file.draft().settings().external().isEmpty()) {
            return;
        }
        for (NodeId node : nodes(file)) {
            ask(file, node);
        }
        followHold(file);
    }

    private static Set<NodeId> nodes(OrderFile file) {
        Set<NodeId> nodes = new TreeSet<>(Comparator.comparing(NodeId::value));
        file.order().lines().stream()
                .flatMap(line -> line.shares().stream())
                .map(NodeShare::node)
                .filter(node -> file.draft().settings().external().keep(node))
                .forEach(nodes::add);
        file.claims().forEach(claim -> nodes.add(claim.node()));
        return nodes;
    }

    private static StockClaim opened(OrderFile file, NodeId node) {
        if (file.claim(node).isEmpty()) {
            StockClaim claim = StockClaim.open(file.order().id(), node);
            file.add(claim, new ClaimOpened(claim));
        }
        return file.claim(node).orElseThrow();
    }

    private static ClaimLine claimed(OrderFile file, OrderLine line, NodeId node) {
        return file.claim(node).orElse(StockClaim.open(file.order().id(), node)).line(line.number(), line.sku());
    }

    /** One request at a time: the others follow when it is answered. */
    private static void ask(OrderFile file, NodeId node) {
        Optional<StockClaim> before = file.claim(node);
        if (before.stream().anyMatch(claim -> !claim.asked().isEmpty())) {
            return;
        }
        for (StockRequest.Type type : ORDER) {
            List<StockRequest.Item> items = items(file, node, type);
            if (!items.isEmpty()) {
                StockClaim claim = opened(file, node);
                StockRequest request = new StockRequest(claim.order(), node, claim.requests() + 1, type, items);
                file.apply(new ClaimAsked(request));
                Instant due = type.isWish() ? file.asks() : file.draft().now();
                file.draft().insert(EffectTask.due(file.draft().newId(), claim.owner(), request, due));
                return;
            }
        }
    }

    private static List<StockRequest.Item> items(OrderFile file, NodeId node, StockRequest.Type type) {
        List<StockRequest.Item> items = new ArrayList<>();
        for (OrderLine line : file.order().lines()) {
            long units = units(line.reservedAt(node), claimed(file, line, node), type);
            if (units > 0) {
                items.add(new StockRequest.Item(line.number(), line.sku(), units));
            }
        }
        return items;
    }

    private static long units(int wanted, ClaimLine claimed, StockRequest.Type type) {
        return switch (type) {
            case RESERVE -> wanted - claimed.sure();
            case RELEASE -> claimed.sure() - wanted;
            case SHIP, MISS, RETURN -> claimed.owed(type);
        };
    }

    private static void followHold(OrderFile file) {
        boolean awaits = awaitsStock(file);
        boolean held =
                file.order().holds().stream().anyMatch(hold -> hold.type().equals(StockClaim.HOLD));
        if (awaits && !held) {
            file.apply(new HoldPlaced(new Hold(StockClaim.HOLD, "", Set.of(Operation.RELEASE))));
        } else if (held && !awaits) {
            file.apply(new HoldReleased(StockClaim.HOLD));
        }
    }
}
