package dev.oms.quote;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.ChannelId;
import dev.oms.common.CustomerId;
import dev.oms.common.Masked;
import dev.oms.common.Personal;
import dev.oms.common.QuoteId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * An offer to one customer, in versions of which the last one counts. Changed only by folding its events.
 *
 * @param wanted what was asked for
 * @param pending roles that still have to approve the last version, in their order
 * @param grants approvals of all versions
 * @param acceptance none or one
 */
public record Quote(
        QuoteId id,
        ChannelId channel,
        @Personal String customer,
        Currency currency,
        QuoteState state,
        List<QuoteItem> wanted,
        @Personal String note,
        Instant requestedAt,
        List<QuoteVersion> versions,
        List<String> pending,
        List<Grant> grants,
        List<Delegation> delegations,
        List<Acceptance> acceptance,
        List<Conversion> conversions)
        implements Entity {
    public static final String KIND = "quote";

    public Quote {
        wanted = List.copyOf(wanted);
        versions = List.copyOf(versions);
        pending = List.copyOf(pending);
        grants = List.copyOf(grants);
        delegations = List.copyOf(delegations);
        acceptance = List.copyOf(acceptance);
        conversions = List.copyOf(conversions);
        require(acceptance.size() <= 1, "quote %s is accepted once", id);
        require(
                state == QuoteState.REQUESTED || state == QuoteState.CANCELLED || !versions.isEmpty(),
                "quote %s is %s without a price",
                id,
                state);
        for (int i = 0; i < versions.size(); i++) {
            require(
                    versions.get(i).number() == i + 1,
                    "version %d stands in place %d",
                    versions.get(i).number(),
                    i + 1);
            require(versions.get(i).currency().equals(currency), "version %d is not in %s", i + 1, currency);
        }
    }

    public static EntityKey key(QuoteId id) {
        return new EntityKey(KIND, id.value());
    }

    /** A quote that somebody asks for. */
    public static Quote requested(
            QuoteId id,
            ChannelId channel,
            String customer,
            Currency currency,
            List<QuoteItem> wanted,
            String note,
            Instant at) {
        return new Quote(
                id,
                channel,
                customer,
                currency,
                QuoteState.LIFECYCLE.initial(),
                wanted,
                note,
                at,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public EntityKey key() {
        return key(id);
    }

    @Override
    public String owner() {
        return id.value();
    }

    public Optional<CustomerId> customerId() {
        return customer.isEmpty() ? Optional.empty() : Optional.of(new CustomerId(customer));
    }

    /** The version that counts; none before it has a price. */
    public Optional<QuoteVersion> version() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** How many of a line were ordered. */
    public int converted(int line) {
        return conversions.stream()
                .filter(each -> each.line() == line)
                .mapToInt(Conversion::quantity)
                .sum();
    }

    /** How many of a line can still be ordered. */
    public int remaining(QuoteLine line) {
        return line.quantity() - converted(line.number());
    }

    /** Whether nothing is left to be ordered. */
    public boolean isUsedUp() {
        return version().stream().flatMap(each -> each.lines().stream()).allMatch(line -> remaining(line) == 0);
    }

    Quote revised(QuoteVersion next) {
        QuoteState revised = fired(QuoteState.Trigger.REVISE);
        return with(revised, plus(versions, next), List.of(), grants, delegations, acceptance, conversions);
    }

    Quote reviewed(QuoteState.Trigger trigger, List<String> nowPending, List<Grant> nowGrants) {
        return with(fired(trigger), versions, nowPending, nowGrants, delegations, acceptance, conversions);
    }

    /** One approval of several: it stays in review. */
    Quote granted(Grant grant) {
        List<String> rest = pending.subList(1, pending.size());
        List<Grant> all = plus(grants, grant);
        return rest.isEmpty()
                ? reviewed(QuoteState.Trigger.APPROVE, rest, all)
                : with(state, versions, rest, all, delegations, acceptance, conversions);
    }

    Quote delegated(Delegation delegation) {
        return with(state, versions, pending, grants, plus(delegations, delegation), acceptance, conversions);
    }

    Quote moved(QuoteState.Trigger trigger) {
        return reviewed(trigger, pending, grants);
    }

    Quote accepted(Acceptance agreed) {
        QuoteState accepted = fired(QuoteState.Trigger.ACCEPT);
        return with(accepted, versions, pending, grants, delegations, List.of(agreed), conversions);
    }

    Quote converted(List<Conversion> more) {
        List<Conversion> all = new ArrayList<>(conversions);
        all.addAll(more);
        Quote counted = with(state, versions, pending, grants, delegations, acceptance, all);
        return counted.moved(counted.isUsedUp() ? QuoteState.Trigger.CONVERT : QuoteState.Trigger.CONVERT_PART);
    }

    private Quote with(
            QuoteState next,
            List<QuoteVersion> nextVersions,
            List<String> nextPending,
            List<Grant> nextGrants,
            List<Delegation> nextDelegations,
            List<Acceptance> nextAcceptance,
            List<Conversion> nextConversions) {
        return new Quote(
                id,
                channel,
                customer,
                currency,
                next,
                wanted,
                note,
                requestedAt,
                nextVersions,
                nextPending,
                nextGrants,
                nextDelegations,
                nextAcceptance,
                nextConversions);
    }

    private static <T> List<T> plus(List<T> some, T one) {
        List<T> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }

    private QuoteState fired(QuoteState.Trigger trigger) {
        return QuoteState.LIFECYCLE.fire(state, trigger);
    }

    @Override
    public String toString() {
        return Masked.text(this, "note");
    }
}
