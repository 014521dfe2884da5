package dev.oms.pricing;

import dev.oms.command.Refusal;
import dev.oms.common.Id;
import dev.oms.common.Sorted;
import dev.oms.common.validation.IdText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** For whom something is; an empty set asks nothing. */
public record Audience(
        Set<@IdText String> contracts,
        Set<@IdText String> customers,
        Set<@IdText String> groups,
        Set<@IdText String> channels) {
    /** Of each that somebody can name. */
    private static final int MOST = 1_000;

    public static final Audience EVERYBODY = new Audience(Set.of(), Set.of(), Set.of(), Set.of());

    public Audience {
        contracts = Sorted.set(contracts);
        customers = Sorted.set(customers);
        groups = Sorted.set(groups);
        channels = Sorted.set(channels);
    }

    public Audience contract(String... ids) {
        return new Audience(Set.of(ids), customers, groups, channels);
    }

    public Audience customer(String... ids) {
        return new Audience(contracts, Set.of(ids), groups, channels);
    }

    public Audience group(String... names) {
        return new Audience(contracts, customers, Set.of(names), channels);
    }

    public Audience channel(String... ids) {
        return new Audience(contracts, customers, groups, Set.of(ids));
    }

    /** What stands in the way of its being stored; each names its place. */
    List<Refusal> refusals(String path) {
        List<Refusal> refusals = new ArrayList<>();
        check(path + ".contracts", contracts, refusals);
        check(path + ".customers", customers, refusals);
        check(path + ".groups", groups, refusals);
        check(path + ".channels", channels, refusals);
        return refusals;
    }

    private static void check(String path, Set<String> ids, List<Refusal> refusals) {
        if (ids.size() > MOST) {
            refusals.add(
                    new Refusal(Refusal.Code.INVALID, path, "are %d; name at most %d".formatted(ids.size(), MOST)));
        } else if (ids.stream().anyMatch(id -> !Id.isValid(id) || !Names.isHarmless(id))) {
            refusals.add(new Refusal(
                    Refusal.Code.INVALID,
                    path,
                    "must have 1 to %d printable characters each and no angle brackets".formatted(Id.MAX_LENGTH)));
        }
    }

    boolean includes(Buyer buyer) {
        return (contracts.isEmpty() || contracts.contains(buyer.contract()))
                && (customers.isEmpty() || customers.contains(buyer.customer()))
                && (channels.isEmpty() || channels.contains(buyer.channel()))
                && (groups.isEmpty() || buyer.groups().stream().anyMatch(groups::contains));
    }

    /** What of it means a buyer. */
    Audience only(Buyer buyer) {
        return new Audience(
                common(contracts, Set.of(buyer.contract())),
                common(customers, Set.of(buyer.customer())),
                common(groups, buyer.groups()),
                common(channels, Set.of(buyer.channel())));
    }

    private static Set<String> common(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).collect(Collectors.toSet());
    }

    /**
     * How closely somebody is meant: a contract outweighs a customer, a customer outweighs a group, a group outweighs a
     * channel; of two that agree so far, the one that asks for more is closer.
     */
    int specificity() {
        return (contracts.isEmpty() ? 0 : 8)
                + (customers.isEmpty() ? 0 : 4)
                + (groups.isEmpty() ? 0 : 2)
                + (channels.isEmpty() ? 0 : 1);
    }

    /** Whether somebody could be meant by both; one customer can be in two groups. */
    boolean meets(Audience other) {
        return meet(contracts, other.contracts) && meet(customers, other.customers) && meet(channels, other.channels);
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
    }

    /** For people: {@code contract K-7, group trade}. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        add(parts, "contract", contracts);
        add(parts, "customer", customers);
        add(parts, "group", groups);
        add(parts, "channel", channels);
        return parts.isEmpty() ? "everybody" : String.join(", ", parts);
    }

    private static void add(List<String> parts, String what, Set<String> values) {
        if (!values.isEmpty()) {
            parts.add(what + " " + String.join(" or ", values));
        }
    }
}
