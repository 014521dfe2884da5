package dev.oms.internal.replenishment;

import dev.oms.catalog.Product;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.internal.inventory.CalendarEntry;
import dev.oms.inventory.Node;
import dev.oms.inventory.Supply;
import dev.oms.port.Facts;
import dev.oms.replenishment.Method;
import dev.oms.replenishment.ReplenishmentRule;
import dev.oms.replenishment.SetReplenishment;
import dev.oms.replenishment.TargetForm;
import dev.oms.replenishment.TermsForm;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns an entered rule into one, or says everything that is wrong with it. */
final class ReplenishmentEntry {
    private final SetReplenishment command;
    private final Facts facts;
    private final List<CalendarEntry> calendars;

    ReplenishmentEntry(SetReplenishment command, Facts facts, Instant now) {
        this.command = command;
        this.facts = facts;
        this.calendars = command.terms().calendar().stream()
                .map(form -> new CalendarEntry(form, "terms.calendar[0]", now))
                .toList();
    }

    /** Only where there are no refusals. */
    ReplenishmentRule rule() {
        return command.begin(calendars.stream().map(CalendarEntry::calendar).toList());
    }

    List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        noGoods().ifPresent(refusals::add);
        noNode(command.node(), "node").ifPresent(refusals::add);
        TargetForm target = command.target();
        if (target.method() != Method.PERIODIC && target.trigger() > target.upTo()) {
            refusals.add(invalid(
                    "target.trigger",
                    "a trigger of %d is above the level %d that is ordered up to"
                            .formatted(target.trigger(), target.upTo())));
        }
        source().ifPresent(refusals::add);
        calendars.forEach(calendar -> refusals.addAll(calendar.refusals()));
        return refusals;
    }

    /** What is possible, and hardly meant. */
    List<String> odd() {
        List<String> odd = new ArrayList<>();
        TargetForm target = command.target();
        TermsForm terms = command.terms();
        if (terms.pack() > Math.max(1, target.upTo())) {
            odd.add("a pack of %d is more than the level %d".formatted(terms.pack(), target.upTo()));
        }
        if (target.method() != Method.PERIODIC && terms.minimum() > Math.max(1, target.upTo() - target.trigger())) {
            odd.add("a minimum order of %d at the trigger %d exceeds the level %d"
                    .formatted(terms.minimum(), target.trigger(), target.upTo()));
        }
        return odd;
    }

    private Optional<Refusal> noGoods() {
        Optional<Product> product =
                facts.find(Product.key(new Sku(command.sku())), Product.class).map(Versioned::entity);
        if (product.isEmpty()) {
            return Optional.of(new Refusal(Refusal.Code.NOT_FOUND, "sku", "there is no product " + command.sku()));
        }
        if (product.get().isBundle()) {
            return Optional.of(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    "sku",
                    command.sku() + " is a bundle and has no stock of its own; order its components"));
        }
        return product.get().type() == Product.Type.GOODS
                ? Optional.empty()
                : Optional.of(
                        new Refusal(Refusal.Code.WRONG_STATE, "sku", command.sku() + " is a charge and has no stock"));
    }

    private Optional<Refusal> noNode(String node, String path) {
        return facts.owned(Node.NETWORK, Node.class).stream()
                        .anyMatch(each -> each.entity().id().value().equals(node))
                ? Optional.empty()
                : Optional.of(new Refusal(Refusal.Code.NOT_FOUND, path, "there is no node " + node));
    }

    private Optional<Refusal> source() {
        String from = command.terms().from();
        return switch (command.terms().source()) {
            case PURCHASE -> Optional.empty();
            case ASSEMBLY ->
                from.isEmpty()
                        ? Optional.empty()
                        : Optional.of(invalid("terms.from", "what is assembled is made at the node itself"));
            case EXPECTED_RETURN -> Optional.of(invalid("terms.source", "nobody orders returns"));
            case TRANSFER -> from.isEmpty() ? Optional.of(invalid("terms.from", "must name a node")) : sender(from);
        };
    }

    private Optional<Refusal> sender(String from) {
        if (from.equals(command.node())) {
            return Optional.of(invalid("terms.from", "goods at %s need no transfer to get there".formatted(from)));
        }
        return noNode(from, "terms.from").or(() -> circle(from));
    }

    /** Nodes that send a SKU to each other in a circle would never have it brought in. */
    private Optional<Refusal> circle(String from) {
        Set<String> seen = new HashSet<>(Set.of(command.node()));
        Optional<String> next = Optional.of(from);
        while (next.isPresent()) {
            if (!seen.add(next.get())) {
                return Optional.of(new Refusal(
                        Refusal.Code.WRONG_STATE,
                        "terms.from",
                        "%s is sent to %s, and so back to itself".formatted(command.sku(), next.get())));
            }
            next = senderTo(next.get());
        }
        return Optional.empty();
    }

    private Optional<String> senderTo(String node) {
        return facts.find(ReplenishmentRule.key(new Sku(command.sku()), new NodeId(node)), ReplenishmentRule.class)
                .map(Versioned::entity)
                .filter(rule -> rule.active() && rule.terms().source() == Supply.Source.TRANSFER)
                .map(rule -> rule.terms().from());
    }

    private static Refusal invalid(String path, String text) {
        return new Refusal(Refusal.Code.INVALID, path, text);
    }
}
