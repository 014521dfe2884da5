package dev.oms.internal.quote;

import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.quote.AcceptQuote;
import dev.oms.quote.Acceptance;
import dev.oms.quote.ApproveQuote;
import dev.oms.quote.CancelQuote;
import dev.oms.quote.DeclineQuote;
import dev.oms.quote.DelegateApproval;
import dev.oms.quote.ExpireQuote;
import dev.oms.quote.PresentQuote;
import dev.oms.quote.Quote;
import dev.oms.quote.QuoteAccepted;
import dev.oms.quote.QuoteCancelled;
import dev.oms.quote.QuoteDeclined;
import dev.oms.quote.QuoteExpired;
import dev.oms.quote.QuotePresented;
import dev.oms.quote.QuoteState;
import dev.oms.quote.QuoteVersion;
import dev.oms.quote.SendBackQuote;
import dev.oms.quote.SubmitQuote;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** The commands that need to know nothing but their quote. */
public final class QuoteHandlers {
    private static final Set<QuoteState.Trigger> REVIEW = Set.of(QuoteState.Trigger.REVIEW);
    private static final Set<QuoteState.Trigger> IN_REVIEW = Set.of(QuoteState.Trigger.SEND_BACK);

    private QuoteHandlers() {}

    /** One for each. */
    public static List<CommandHandler<?, ?>> all() {
        return List.of(
                new QuoteStep<>(SubmitQuote.class, SubmitQuote::quoteId, REVIEW, Approvals::submit),
                new QuoteStep<>(ApproveQuote.class, ApproveQuote::quoteId, IN_REVIEW, Approvals::approve),
                new QuoteStep<>(SendBackQuote.class, SendBackQuote::quoteId, IN_REVIEW, Approvals::sendBack),
                new QuoteStep<>(DelegateApproval.class, DelegateApproval::quoteId, IN_REVIEW, Approvals::delegate),
                new QuoteStep<>(
                        PresentQuote.class,
                        PresentQuote::quoteId,
                        Set.of(QuoteState.Trigger.PRESENT),
                        QuoteHandlers::present),
                new QuoteStep<>(
                        AcceptQuote.class,
                        AcceptQuote::quoteId,
                        Set.of(QuoteState.Trigger.ACCEPT),
                        QuoteHandlers::accept),
                new QuoteStep<>(
                        DeclineQuote.class,
                        DeclineQuote::quoteId,
                        Set.of(QuoteState.Trigger.DECLINE),
                        (command, found, draft) -> QuoteStep.apply(found, new QuoteDeclined(command.reason()), draft)),
                new QuoteStep<>(
                        CancelQuote.class,
                        CancelQuote::quoteId,
                        Set.of(QuoteState.Trigger.CANCEL),
                        (command, found, draft) -> QuoteStep.apply(found, new QuoteCancelled(command.reason()), draft)),
                new QuoteStep<>(ExpireQuote.class, ExpireQuote::quoteId, Set.of(), QuoteHandlers::expire));
    }

    private static Decision present(PresentQuote command, Versioned<Quote> found, Draft draft) {
        QuoteVersion version = found.entity().version().orElseThrow();
        if (!draft.now().isBefore(version.validUntil())) {
            return Decision.declined(expired(found.entity(), version));
        }
        String id = found.entity().id().value();
        draft.timer(version.validUntil(), id, new ExpireQuote(id, version.number()));
        return QuoteStep.apply(found, new QuotePresented(version.number()), draft);
    }

    private static Decision accept(AcceptQuote command, Versioned<Quote> found, Draft draft) {
        QuoteVersion version = found.entity().version().orElseThrow();
        if (!draft.now().isBefore(version.validUntil())) {
            return Decision.declined(expired(found.entity(), version));
        }
        Acceptance acceptance = new Acceptance(draft.now(), draft.now().plus(version.holdDays(), ChronoUnit.DAYS));
        return QuoteStep.apply(found, new QuoteAccepted(acceptance), draft);
    }

    /** A timer comes for a version: whatever has become of the quote since, it has done its work. */
    private static Decision expire(ExpireQuote command, Versioned<Quote> found, Draft draft) {
        Quote quote = found.entity();
        QuoteVersion version = quote.version().orElseThrow();
        boolean due = quote.state() == QuoteState.PRESENTED
                && version.number() == command.version()
                && !draft.now().isBefore(version.validUntil());
        return due
                ? QuoteStep.apply(found, new QuoteExpired(version.number()), draft)
                : draft.accept(quote.id().value());
    }

    private static Refusal expired(Quote quote, QuoteVersion version) {
        return new Refusal(
                Refusal.Code.OFFER_EXPIRED,
                quote.id().value(),
                "version %d was valid until %s; revise the quote".formatted(version.number(), version.validUntil()));
    }
}
