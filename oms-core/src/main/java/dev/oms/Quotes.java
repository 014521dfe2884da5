package dev.oms;

import dev.oms.command.Outcome;
import dev.oms.command.Versioned;
import dev.oms.common.OrderId;
import dev.oms.common.QuoteId;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import dev.oms.quote.AcceptQuote;
import dev.oms.quote.ApproveQuote;
import dev.oms.quote.CancelQuote;
import dev.oms.quote.ConvertQuote;
import dev.oms.quote.DeclineQuote;
import dev.oms.quote.DelegateApproval;
import dev.oms.quote.PresentQuote;
import dev.oms.quote.Quote;
import dev.oms.quote.QuoteDocument;
import dev.oms.quote.RequestQuote;
import dev.oms.quote.ReviseQuote;
import dev.oms.quote.SendBackQuote;
import dev.oms.quote.SubmitQuote;
import java.util.Optional;

/** Offers to customers. */
public final class Quotes {
    private final Oms oms;
    private final Parts parts;

    Quotes(Oms oms, Parts parts) {
        this.oms = oms;
        this.parts = parts;
    }

    /** Somebody asks what something would cost. */
    public Outcome<QuoteId> request(RequestQuote request) {
        return oms.execute(request);
    }

    /** Prices it, as the next version. */
    public Outcome<QuoteId> revise(ReviseQuote revision) {
        return oms.execute(revision);
    }

    /** The last version is right: whoever has to approve it is asked. */
    public Outcome<QuoteId> submit(QuoteId id) {
        return oms.execute(new SubmitQuote(id.value()));
    }

    /** Approves as somebody of a role, which must be the next that is asked. */
    public Outcome<QuoteId> approve(QuoteId id, String role) {
        return oms.execute(new ApproveQuote(id.value(), role));
    }

    /** Somebody who could approve wants it otherwise. */
    public Outcome<QuoteId> sendBack(QuoteId id, String role, String reason) {
        return oms.execute(new SendBackQuote(id.value(), role, reason));
    }

    /** Names another agent who may approve in the place of a role. */
    public Outcome<QuoteId> delegate(QuoteId id, String role, String to) {
        return oms.execute(new DelegateApproval(id.value(), role, to));
    }

    public Outcome<QuoteId> present(QuoteId id) {
        return oms.execute(new PresentQuote(id.value()));
    }

    public Outcome<QuoteId> accept(QuoteId id) {
        return oms.execute(new AcceptQuote(id.value()));
    }

    public Outcome<QuoteId> decline(QuoteId id, String reason) {
        return oms.execute(new DeclineQuote(id.value(), reason));
    }

    public Outcome<QuoteId> cancel(QuoteId id, String reason) {
        return oms.execute(new CancelQuote(id.value(), reason));
    }

    /** Orders what was accepted, all of it or a part. */
    public Outcome<OrderId> convert(ConvertQuote conversion) {
        return oms.execute(conversion);
    }

    /** A quote; empty where there is none, or none that the actor may see. What it costs the seller stands in it. */
    public Optional<Quote> find(QuoteId id) {
        return found(id).filter(quote -> parts.mayView(oms, ""));
    }

    /** What a version says to the customer; empty where there is none, or none that the actor may see. */
    public Optional<QuoteDocument> document(QuoteId id, int version) {
        return found(id)
                .filter(quote -> parts.mayView(oms, quote.customer()))
                .flatMap(quote -> quote.versions().stream()
                        .filter(each -> each.number() == version)
                        .map(each -> QuoteDocument.of(quote, each))
                        .findFirst());
    }

    /** A page of quotes by any attribute of {@link Kinds#QUOTE}. */
    public Page<Quote> search(Query<Quote> query) {
        return parts.search(oms, query);
    }

    private Optional<Quote> found(QuoteId id) {
        return parts.persistence()
                .read(oms.tenant(), ReadSet.NOTHING.with(Quote.key(id)))
                .find(Quote.key(id), Quote.class)
                .map(Versioned::entity);
    }
}
