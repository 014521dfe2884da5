package dev.oms.internal.order;

import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.inventory.Capability;
import dev.oms.inventory.Node;
import dev.oms.order.DeliveryForm;
import dev.oms.port.Facts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether an order can be had how, where and when somebody wants it. */
final class DeliveryTerms {
    private static final int MOST_YEARS_AHEAD = 10;

    private DeliveryTerms() {}

    static List<NodeId> pickup(DeliveryForm form) {
        return form.pickup().isEmpty() ? List.of() : List.of(new NodeId(form.pickup()));
    }

    /**
     * Everything that is wrong.
     *
     * @param facts with the network
     * @param path of the form in the command
     */
    static List<Refusal> refusals(DeliveryForm form, Facts facts, Instant now, String path) {
        List<Refusal> refusals = new ArrayList<>();
        pickup(form)
                .forEach(node -> pickupRefusal(node, facts, path + ".pickup").ifPresent(refusals::add));
        form.promised()
                .forEach(day -> dayRefusal(day, now, path + ".promised[0]").ifPresent(refusals::add));
        return refusals;
    }

    private static Optional<Refusal> pickupRefusal(NodeId id, Facts facts, String at) {
        Optional<Node> node = facts.owned(Node.NETWORK, Node.class).stream()
                .map(Versioned::entity)
                .filter(each -> each.id().equals(id))
                .findFirst();
        if (node.isEmpty()) {
            return Optional.of(new Refusal(Refusal.Code.NOT_FOUND, at, "there is no node " + id));
        }
        if (!node.get().active()) {
            return Optional.of(new Refusal(Refusal.Code.WRONG_STATE, at, id + " is not active"));
        }
        return node.get().profile().can(Capability.PICKUP)
                ? Optional.empty()
                : Optional.of(new Refusal(Refusal.Code.WRONG_STATE, at, "nobody can pick up at " + id));
    }

    /** A day is over when it is over everywhere. */
    private static Optional<Refusal> dayRefusal(LocalDate day, Instant now, String at) {
        LocalDate first = LocalDate.ofInstant(now, ZoneOffset.ofHours(-12));
        if (day.isBefore(first)) {
            return Optional.of(new Refusal(Refusal.Code.INVALID, at, day + " is over"));
        }
        return day.isAfter(first.plusYears(MOST_YEARS_AHEAD))
                ? Optional.of(new Refusal(
                        Refusal.Code.INVALID, at, day + " is more than " + MOST_YEARS_AHEAD + " years ahead"))
                : Optional.empty();
    }
}
