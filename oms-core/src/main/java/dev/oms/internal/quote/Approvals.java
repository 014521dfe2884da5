package dev.oms.internal.quote;

import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.Actor;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.quote.ApprovalFacts;
import dev.oms.quote.ApprovalPolicy;
import dev.oms.quote.ApproveQuote;
import dev.oms.quote.DelegateApproval;
import dev.oms.quote.Delegation;
import dev.oms.quote.Grant;
import dev.oms.quote.Quote;
import dev.oms.quote.QuoteApprovalDelegated;
import dev.oms.quote.QuoteApproved;
import dev.oms.quote.QuoteSentBack;
import dev.oms.quote.QuoteSubmitted;
import dev.oms.quote.QuoteTerms;
import dev.oms.quote.QuoteVersion;
import dev.oms.quote.SendBackQuote;
import dev.oms.quote.SubmitQuote;
import java.util.List;
import java.util.Optional;

/** Who has to look at a quote, and what they say. */
final class Approvals {
    private Approvals() {}

    static Decision submit(SubmitQuote command, Versioned<Quote> found, Draft draft) {
        Quote quote = found.entity();
        ApprovalFacts facts = ApprovalFacts.of(quote.version().orElseThrow());
        ApprovalPolicy policy =
                draft.settings().quotes().map(QuoteTerms::approvals).orElse(ApprovalPolicy.nobody());
        List<String> chain = policy.chain(facts);
        List<String> pending =
                chain.stream().filter(role -> !isGranted(role, quote, facts)).toList();
        chain.forEach(role -> draft.because(
                "quote.approval",
                pending.contains(role)
                        ? role + " has to approve"
                        : role + " has approved a version that was no better for the seller"));
        return QuoteStep.apply(found, new QuoteSubmitted(pending), draft);
    }

    private static boolean isGranted(String role, Quote quote, ApprovalFacts facts) {
        return quote.grants().stream().anyMatch(grant -> grant.role().equals(role) && facts.noWorseThan(grant.facts()));
    }

    static Decision approve(ApproveQuote command, Versioned<Quote> found, Draft draft) {
        Quote quote = found.entity();
        QuoteVersion version = quote.version().orElseThrow();
        Actor actor = draft.context().actor();
        Optional<Refusal> refusal = refusal(command.role(), quote, actor);
        if (refusal.isPresent()) {
            return Decision.declined(refusal.get());
        }
        if (actor.is(Actor.Kind.AGENT) && version.by().equals(actor.toString())) {
            return Decision.declined(new Refusal(
                    Refusal.Code.FORBIDDEN,
                    "role",
                    "%s made version %d; somebody else has to approve it".formatted(actor, version.number())));
        }
        Grant grant = new Grant(command.role(), actor.toString(), version.number(), ApprovalFacts.of(version));
        return QuoteStep.apply(found, new QuoteApproved(grant), draft);
    }

    static Decision sendBack(SendBackQuote command, Versioned<Quote> found, Draft draft) {
        Actor actor = draft.context().actor();
        Optional<Refusal> refusal = refusal(command.role(), found.entity(), actor);
        return refusal.isPresent()
                ? Decision.declined(refusal.get())
                : QuoteStep.apply(found, new QuoteSentBack(command.role(), actor.toString(), command.reason()), draft);
    }

    static Decision delegate(DelegateApproval command, Versioned<Quote> found, Draft draft) {
        Actor actor = draft.context().actor();
        if (!has(actor, command.role())) {
            return Decision.declined(notOne(actor, command.role()));
        }
        Delegation delegation = new Delegation(command.role(), command.to(), actor.toString());
        return QuoteStep.apply(found, new QuoteApprovalDelegated(delegation), draft);
    }

    private static Optional<Refusal> refusal(String role, Quote quote, Actor actor) {
        String next = quote.pending().get(0);
        if (!next.equals(role)) {
            return Optional.of(
                    new Refusal(Refusal.Code.WRONG_STATE, "role", "%s is asked next, not %s".formatted(next, role)));
        }
        boolean delegate = actor.is(Actor.Kind.AGENT)
                && quote.delegations().stream()
                        .anyMatch(each -> each.role().equals(role) && each.to().equals(actor.id()));
        return delegate || has(actor, role) ? Optional.empty() : Optional.of(notOne(actor, role));
    }

    private static boolean has(Actor actor, String role) {
        return actor.is(Actor.Kind.SYSTEM)
                || (actor.is(Actor.Kind.AGENT) && actor.roles().contains(role));
    }

    private static Refusal notOne(Actor actor, String role) {
        return new Refusal(
                Refusal.Code.FORBIDDEN,
                "role",
                "%s is no %s and was not named in the place of one".formatted(actor, role));
    }
}
