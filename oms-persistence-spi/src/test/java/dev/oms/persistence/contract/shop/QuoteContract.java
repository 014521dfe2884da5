package dev.oms.persistence.contract.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.oms.Oms;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.catalog.Restriction;
import dev.oms.catalog.offering.Assortment;
import dev.oms.catalog.offering.Content;
import dev.oms.catalog.offering.Offering;
import dev.oms.catalog.offering.Option;
import dev.oms.catalog.offering.OptionGroup;
import dev.oms.catalog.offering.ProductSpec;
import dev.oms.catalog.offering.Selection;
import dev.oms.command.CommandContext;
import dev.oms.command.Outcome;
import dev.oms.command.Refusal;
import dev.oms.common.Address;
import dev.oms.common.AddressForm;
import dev.oms.common.CustomerId;
import dev.oms.common.InvariantViolation;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.common.QuoteId;
import dev.oms.order.OrderLine;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import dev.oms.pricing.ContractTax;
import dev.oms.pricing.LineSelector;
import dev.oms.pricing.PriceComponent.Once;
import dev.oms.pricing.PriceComponent.Recurring;
import dev.oms.pricing.PriceEntry;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingBuilder;
import dev.oms.pricing.Promotion;
import dev.oms.pricing.PromotionAction;
import dev.oms.pricing.TaxRate;
import dev.oms.pricing.Tiers;
import dev.oms.pricing.UsageLimit;
import dev.oms.pricing.Validity;
import dev.oms.quote.ApprovalLimit;
import dev.oms.quote.ApprovalPolicy;
import dev.oms.quote.ConvertQuote;
import dev.oms.quote.Quote;
import dev.oms.quote.QuoteDocument;
import dev.oms.quote.QuoteItem;
import dev.oms.quote.QuoteState;
import dev.oms.quote.QuoteTerms;
import dev.oms.quote.QuoteVersion;
import dev.oms.quote.RequestQuote;
import dev.oms.quote.ReviseQuote;
import dev.oms.testkit.FlatTax;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was offered is what is ordered, at the price that was agreed, and no more of it. */
public abstract class QuoteContract extends ShopContract {
    private static final AddressForm THERE = AddressForm.inCountry("DE");
    private Instant dearer;
    private Oms oms;

    @BeforeEach
    void somethingToOffer() {
        dearer = shop.clock.instant().plus(Duration.ofDays(22));
        oms = shop.node(builder -> builder.quotes(QuoteTerms.pricedBy(pricing())
                .approvedBy(ApprovalPolicy.limits(
                        ApprovalLimit.of(ApprovalLimit.Of.DISCOUNT, "10", "sales-manager"),
                        ApprovalLimit.of(ApprovalLimit.Of.DISCOUNT, "20", "sales-manager", "director"),
                        ApprovalLimit.of(ApprovalLimit.Of.TERM, "48", "director")))));
        oms.catalog()
                .define(Definition.charge("CARE"), Definition.charge("SETUP"))
                .orThrow();
        oms.catalog().publish("spring", kitchen(Restriction.NONE)).orThrow();
        shop.stock("BERLIN", "MUG", 100);
    }

    @Test
    void aRequestIsPricedPresentedAcceptedAndOrdered() {
        QuoteId quote = request(kitchenWithMugs(3).times(2));
        assertThat(quote(quote).state()).isEqualTo(QuoteState.REQUESTED);

        oms.quotes().revise(revision(quote).term(12)).orThrow();
        QuoteVersion version = quote(quote).version().orElseThrow();
        assertThat(version.once()).isEqualTo(euros("160.00"));
        assertThat(version.inPeriod(0)).isEqualTo(euros("14.00"));
        assertThat(version.contractValue()).isEqualTo(euros("328.00"));
        assertThat(version.margin()).contains(new BigDecimal("68.90"));
        assertThat(version.catalog()).isEqualTo("spring");
        accepted(quote);
        OrderId order = oms.quotes().convert(ConvertQuote.all(quote, THERE)).orThrow();

        assertThat(shop.view(order).order().lines())
                .extracting(line -> line.sku().value(), line -> line.price().units(), OrderLine::total)
                .containsExactly(
                        tuple("SETUP", 2, euros("100.00")),
                        tuple("MUG", 6, euros("60.00")),
                        tuple("CARE", 2, euros("0.00")));
        assertThat(shop.view(order).order().total()).isEqualTo(version.once());
        assertThat(quote(quote).state()).isEqualTo(QuoteState.CONVERTED);
        assertRefused(oms.quotes().convert(ConvertQuote.all(quote, THERE)), Refusal.Code.WRONG_STATE, quote.value());
    }

    @Test
    void theOrderHasTheTaxOfWhereItGoesOnExactlyWhatWasQuoted() {
        Oms taxed = shop.node(
                builder -> builder.quotes(QuoteTerms.pricedBy(pricing())).tax(new FlatTax("19")));
        QuoteId quote = accepted(revised(kitchenWithMugs(3).times(2)));

        List<OrderId> orders = IntStream.range(0, 2)
                .mapToObj(each -> taxed.quotes()
                        .convert(ConvertQuote.all(quote, THERE).part(1, 1))
                        .orThrow())
                .toList();

        assertThat(orders).allSatisfy(order -> {
            assertThat(shop.view(order).order().lines())
                    .extracting(
                            line -> line.totalAmount().net(),
                            line -> line.totalAmount().tax())
                    .containsExactly(
                            tuple(euros("50.00"), euros("9.50")),
                            tuple(euros("30.00"), euros("5.70")),
                            tuple(euros("0.00"), euros("0.00")));
        });
    }

    @Test
    void whereTaxesAreQuotedItMustBeKnownWhereItGoes() {
        oms = taxed(prices().taxes(TaxRate.of("DE", "VAT", "19")));
        QuoteId quote = request(kitchenWithMugs(1));

        assertRefused(oms.quotes().revise(revision(quote)), Refusal.Code.INVALID, "shipTo");
        assertThat(oms.quotes()
                        .revise(revision(quote).shipTo(AddressForm.inCountry("FR")))
                        .reasons())
                .extracting(Refusal::subject)
                .contains("items[0].lines[0].taxCategory");
        oms.quotes().revise(revision(quote).shipTo(THERE)).orThrow();
        oms.quotes().revise(revision(quote)).orThrow();
        assertThat(quote(quote).version().orElseThrow().shipTo()).containsExactly(THERE.toAddress());
    }

    @Test
    void theTaxesOfAQuoteAreThoseOfItsOrdersHoweverManyTheyAre() {
        PriceEntry care = PriceEntry.of("CARE", Recurring.monthly(Tiers.flat("0.07")));
        oms = taxed(Pricing.builder()
                .list(PriceList.in("EUR", "now"), PriceEntry.of("SETUP", "0.33"), PriceEntry.of("MUG", "0.11"), care)
                .taxes(TaxRate.of("DE", "VAT", "19"), TaxRate.of("DE", "LEVY", "1.5")));
        QuoteId quote = request(kitchenWithMugs(2).times(3));
        oms.quotes().revise(revision(quote).term(12).shipTo(THERE)).orThrow();

        QuoteDocument document = oms.quotes().document(quote, 1).orElseThrow();
        assertThat(document.once()).isEqualTo(euros("1.65"));
        assertThat(document.onceTaxes())
                .extracting(ContractTax::name, ContractTax::jurisdiction, ContractTax::amount)
                .containsExactlyInAnyOrder(tuple("VAT", "DE", euros("0.32")), tuple("LEVY", "DE", euros("0.02")));
        assertThat(document.segments())
                .extracting(
                        QuoteDocument.Segment::amount,
                        segment -> segment.taxes().stream()
                                .map(ContractTax::amount)
                                .toList())
                .containsExactly(tuple(euros("0.21"), List.of(euros("0.00"), euros("0.04"))));

        accepted(quote);
        List<OrderId> orders = IntStream.range(0, 3)
                .mapToObj(each -> oms.quotes()
                        .convert(ConvertQuote.all(quote, THERE).part(1, 1))
                        .orThrow())
                .toList();
        assertThat(orders)
                .extracting(order -> taxOf(order, "VAT"))
                .containsExactly(euros("0.10"), euros("0.12"), euros("0.10"));
        assertThat(orders)
                .extracting(order -> taxOf(order, "LEVY"))
                .containsExactly(euros("0.00"), euros("0.02"), euros("0.00"));
        assertThat(orders)
                .extracting(order -> shop.view(order).order().total())
                .containsExactly(euros("0.65"), euros("0.69"), euros("0.65"));
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void moreThanIsLeftIsRefusedAlsoWhereTaxesAreQuoted() {
        oms = taxed(prices().taxes(TaxRate.of("DE", "VAT", "19")));
        QuoteId quote = request(kitchenWithMugs(1).times(3));
        oms.quotes().revise(revision(quote).shipTo(THERE)).orThrow();
        accepted(quote);

        assertRefused(
                oms.quotes().convert(ConvertQuote.all(quote, THERE).part(1, 4)),
                Refusal.Code.TOO_MANY_UNITS,
                "parts[0].quantity");
        oms.quotes().convert(ConvertQuote.all(quote, THERE).part(1, 2)).orThrow();
        assertRefused(
                oms.quotes().convert(ConvertQuote.all(quote, THERE).part(1, 1).part(1, 100_000)),
                Refusal.Code.TOO_MANY_UNITS,
                "parts[1].quantity");
    }

    private Money taxOf(OrderId order, String name) {
        return shop.view(order).order().lines().stream()
                .flatMap(line -> line.totalAmount().taxes().stream())
                .filter(tax -> tax.name().equals(name))
                .map(ContractTax::amount)
                .reduce(euros("0.00"), Money::plus);
    }

    @Test
    void whatIsTaxedOtherwiseThereOrThenIsOfferedAnewAlsoWhilePricesAreHeld() {
        Instant july = shop.clock.instant().plus(Duration.ofDays(3));
        oms = taxed(prices().taxes(
                        TaxRate.of("DE", "VAT", "19").valid(Validity.until(july)),
                        TaxRate.of("DE", "VAT", "21").valid(Validity.from(july)),
                        TaxRate.of("AT", "VAT", "20")));
        QuoteId quote = request(kitchenWithMugs(1).times(3));
        oms.quotes().revise(revision(quote).shipTo(THERE)).orThrow();
        accepted(quote);

        Outcome<OrderId> abroad = oms.quotes().convert(ConvertQuote.all(quote, AddressForm.inCountry("AT")));
        assertThat(abroad.reasons()).extracting(Refusal::code).containsOnly(Refusal.Code.PRICE_CHANGED);
        assertThat(abroad.reasons())
                .extracting(Refusal::subject)
                .containsExactly("lines[0].SETUP", "lines[0].MUG", "lines[0].CARE");
        assertThat(abroad.reasons().get(0).text())
                .contains(
                        "178.50 EUR with tax (VAT DE 19 %: 28.50 EUR)", "180.00 EUR with tax (VAT AT 20 %: 30.00 EUR)");
        Outcome<OrderId> nowhere = oms.quotes().convert(ConvertQuote.all(quote, AddressForm.inCountry("FR")));
        assertThat(nowhere.reasons().get(0).text()).contains("178.50 EUR", "no tax rate for it there");
        assertThat(oms.quotes()
                        .convert(ConvertQuote.all(quote, THERE).part(1, 1))
                        .isDone())
                .isTrue();
        shop.clock.advance(Duration.ofDays(4));
        Outcome<OrderId> later = oms.quotes().convert(ConvertQuote.all(quote, THERE));
        assertThat(later.reasons().get(0).text()).contains("178.50 EUR", "181.50 EUR");
    }

    private Oms taxed(PricingBuilder prices) {
        return shop.node(builder -> builder.quotes(QuoteTerms.pricedBy(prices.build())));
    }

    @Test
    void aConversionIsDoneOnceHoweverOftenItIsAskedFor() {
        QuoteId quote = accepted(revised(kitchenWithMugs(1).times(5)));
        CommandContext context = oms.context();
        ConvertQuote two = ConvertQuote.all(quote, THERE).part(1, 2);

        OrderId first = oms.execute(two, context).orThrow();
        OrderId again = oms.execute(two, context).orThrow();

        assertThat(again).isEqualTo(first);
        assertThat(quote(quote).converted(1)).isEqualTo(2);
        assertThat(quote(quote).state()).isEqualTo(QuoteState.ACCEPTED);
    }

    @Test
    void whatMayBeUsedOnlySoOftenIsNotOffered() {
        Promotion half =
                Promotion.of("ONE", PromotionAction.percent(PromotionAction.Scope.ORDER, LineSelector.ALL, "50"));
        PriceEntry care = PriceEntry.of("CARE", Recurring.monthly(Tiers.flat("7.00")));
        oms = shop.node(builder -> builder.quotes(QuoteTerms.pricedBy(Pricing.builder()
                .list(PriceList.in("EUR", "now"), PriceEntry.of("SETUP", "50.00"), PriceEntry.of("MUG", "10.00"), care)
                .promotions(half.limited(UsageLimit.NONE.uses(1)))
                .build())));

        QuoteId quote = accepted(revised(kitchenWithMugs(1)));

        assertThat(quote(quote).version().orElseThrow().once()).isEqualTo(euros("60.00"));
    }

    @Test
    void noMoreIsOrderedThanWasOfferedNotEvenAtTheSameMoment() {
        QuoteId quote = accepted(revised(kitchenWithMugs(1).times(5)));

        assertRefused(
                oms.quotes().convert(ConvertQuote.all(quote, THERE).part(1, 4).part(1, 2)),
                Refusal.Code.TOO_MANY_UNITS,
                "parts[1].quantity");
        assertRefused(
                oms.quotes().convert(ConvertQuote.all(quote, THERE).part(2, 1)),
                Refusal.Code.NOT_FOUND,
                "parts[0].line");
        List<Outcome<OrderId>> outcomes = IntStream.range(0, 8)
                .parallel()
                .mapToObj(buyer ->
                        oms.quotes().convert(ConvertQuote.all(quote, THERE).part(1, 1)))
                .toList();

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(5);
        assertThat(quote(quote).state()).isEqualTo(QuoteState.CONVERTED);
    }

    @Test
    void whatIsNotInStockIsNotCountedAsOrdered() {
        shop.oms.catalog().define(Definition.goods("MUG", "10.00", "EUR")).orThrow();
        QuoteId quote = accepted(revised(kitchenWithMugs(9).times(12)));

        Outcome<OrderId> refused = oms.quotes().convert(ConvertQuote.all(quote, THERE));

        assertThat(refused.reasons()).extracting(Refusal::code).containsOnly(Refusal.Code.OUT_OF_STOCK);
        assertThat(quote(quote).conversions()).isEmpty();
    }

    @Test
    void nobodyAcceptsTooLate() {
        QuoteId late = presented(revised(kitchenWithMugs(1)));
        QuoteId forgotten = presented(revised(kitchenWithMugs(1)));
        shop.clock.advance(Duration.ofDays(21));

        assertRefused(oms.quotes().accept(late), Refusal.Code.OFFER_EXPIRED, late.value());
        shop.workOff();
        assertThat(quote(forgotten).state()).isEqualTo(QuoteState.EXPIRED);
        assertRefused(oms.quotes().accept(forgotten), Refusal.Code.WRONG_STATE, forgotten.value());
        oms.quotes().revise(revision(forgotten)).orThrow();
        assertThat(quote(forgotten).version().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void whatIsUsedUpOrGivenUpByThenDoesNotExpire() {
        QuoteId ordered = accepted(revised(kitchenWithMugs(1)));
        oms.quotes().convert(ConvertQuote.all(ordered, THERE)).orThrow();
        QuoteId cancelled = presented(revised(kitchenWithMugs(1)));
        oms.quotes().cancel(cancelled, "moved").orThrow();

        shop.later(Duration.ofDays(22));

        assertThat(quote(ordered).state()).isEqualTo(QuoteState.CONVERTED);
        assertThat(quote(cancelled).state()).isEqualTo(QuoteState.CANCELLED);
        assertThat(shop.search(Query.of(Kinds.TIMER).where(Query.OWNER, ordered.value())))
                .isEmpty();
        assertThat(shop.search(Query.of(Kinds.TIMER).where(Query.OWNER, cancelled.value())))
                .isEmpty();
    }

    @Test
    void pricesHoldForAsLongAsWasPromisedAndNoLonger() {
        QuoteId quote = accepted(revised(kitchenWithMugs(1).times(3)));
        shop.clock.advance(Duration.ofDays(59));

        OrderId held =
                oms.quotes().convert(ConvertQuote.all(quote, THERE).part(1, 1)).orThrow();
        assertThat(shop.view(held).order().total()).isEqualTo(euros("60.00"));
        shop.clock.advance(Duration.ofDays(2));
        Outcome<OrderId> drifted = oms.quotes().convert(ConvertQuote.all(quote, THERE));

        assertRefused(drifted, Refusal.Code.PRICE_CHANGED, "lines[0].SETUP");
        assertThat(drifted.reasons().get(0).text()).contains("50.00 EUR", "65.00 EUR");
    }

    @Test
    void pricesThatAreStoredAreQuotedAndComparedWithWhenTheyAreNotHeldAnyMore() {
        oms.prices().define(PriceList.in("EUR", "STORED").priority(1)).orThrow();
        oms.prices().put("STORED", PriceEntry.of("SETUP", "30.00")).orThrow();
        QuoteId quote = accepted(revised(kitchenWithMugs(1).times(2)));
        assertThat(quote(quote).version().orElseThrow().once()).isEqualTo(euros("80.00"));
        oms.prices().put("STORED", PriceEntry.of("SETUP", "31.00")).orThrow();

        OrderId held =
                oms.quotes().convert(ConvertQuote.all(quote, THERE).part(1, 1)).orThrow();
        shop.clock.advance(Duration.ofDays(61));
        Outcome<OrderId> drifted = oms.quotes().convert(ConvertQuote.all(quote, THERE));

        assertThat(shop.view(held).order().total()).isEqualTo(euros("40.00"));
        assertRefused(drifted, Refusal.Code.PRICE_CHANGED, "lines[0].SETUP");
        assertThat(drifted.reasons().get(0).text()).contains("30.00 EUR", "31.00 EUR");
    }

    @Test
    void whatDidNotGetDearerIsStillOrderedWhenPricesAreNotHeldAnyMore() {
        shop.clock.advance(Duration.ofDays(30));
        QuoteId quote = accepted(revised(kitchenWithMugs(1)));
        shop.clock.advance(Duration.ofDays(100));

        assertThat(oms.quotes().convert(ConvertQuote.all(quote, THERE)).isDone())
                .isTrue();
    }

    @Test
    void whatIsNotSoldLikeThatAnyMoreIsOfferedAnew() {
        QuoteId quote = accepted(revised(kitchenWithMugs(6)));
        QuoteId french = accepted(revised(kitchenWithMugs(1)));
        shop.clock.advance(Duration.ofMinutes(1));
        Assortment fewer = Assortment.of(
                        Offering.of("KITCHEN")
                                .with(Content.of("SETUP"))
                                .with(OptionGroup.any("in", new Option("MUGS", 0, 0, 3), Option.fixed("CARE", 1)))
                                .restricted(Restriction.NONE.notIn("FR")),
                        Offering.of("MUGS").onlyWithin().with(Content.of("MUG")),
                        Offering.of("CARE").onlyWithin().with(Content.of("CARE")))
                .products(ProductSpec.of("SETUP"), ProductSpec.of("MUG"), ProductSpec.of("CARE"));
        oms.catalog().publish("summer", fewer).orThrow();

        assertRefused(
                oms.quotes().convert(ConvertQuote.all(quote, THERE)), Refusal.Code.NOT_QUALIFIED, "lines[0].MUGS");
        assertRefused(
                oms.quotes().convert(ConvertQuote.all(french, AddressForm.inCountry("FR"))),
                Refusal.Code.NOT_QUALIFIED,
                "lines[0].KITCHEN");
        assertThat(oms.quotes().convert(ConvertQuote.all(french, THERE)).isDone())
                .isTrue();
    }

    @Test
    void aChainThatNobodyCanFollowIsRefusedInThePolicysName() {
        QuoteId quote = revised(kitchenWithMugs(1).less("MUGS", "30"));

        assertRefusedChain(quote, null, "the approval policy answered null");
        assertRefusedChain(quote, Collections.singletonList(null), "the approval policy answered [null]");
        assertRefusedChain(quote, List.of(""), "every role has a name");
        assertRefusedChain(quote, List.of("director", "director"), "is asked once");
        assertThat(quote(quote).state()).isEqualTo(QuoteState.DRAFT);
        assertThat(oms.quotes().submit(quote).isDone()).isTrue();
    }

    private void assertRefusedChain(QuoteId quote, List<String> chain, String words) {
        Oms mistaken = shop.node(
                builder -> builder.quotes(QuoteTerms.pricedBy(pricing()).approvedBy(facts -> chain)));
        assertThatThrownBy(() -> mistaken.quotes().submit(quote))
                .isInstanceOf(InvariantViolation.class)
                .satisfies(failure -> assertThat(failure.getMessage()).contains(words));
    }

    @Test
    void whoeverHasToApproveDoesSoOneAfterTheOther() {
        QuoteId quote = revised(kitchenWithMugs(1).less("MUGS", "30"));
        oms.quotes().submit(quote).orThrow();
        Oms manager = oms.as(dev.oms.common.Actor.agent("mia", "sales", "sales-manager"));
        Oms director = oms.as(dev.oms.common.Actor.agent("dan", "sales", "director"));

        assertThat(quote(quote).pending()).containsExactly("sales-manager", "director");
        assertRefused(director.quotes().approve(quote, "director"), Refusal.Code.WRONG_STATE, "role");
        assertRefused(director.quotes().approve(quote, "sales-manager"), Refusal.Code.FORBIDDEN, "role");
        assertRefused(oms.quotes().present(quote), Refusal.Code.WRONG_STATE, quote.value());
        manager.quotes().approve(quote, "sales-manager").orThrow();
        director.quotes().approve(quote, "director").orThrow();

        assertThat(quote(quote).state()).isEqualTo(QuoteState.APPROVED);
        assertThat(quote(quote).grants())
                .extracting(grant -> grant.role(), grant -> grant.by(), grant -> grant.version())
                .containsExactly(tuple("sales-manager", "agent:mia", 1), tuple("director", "agent:dan", 1));
    }

    @Test
    void onlyWhatGotWorseIsApprovedAgain() {
        Oms manager = oms.as(dev.oms.common.Actor.agent("mia", "sales", "sales-manager"));
        QuoteId quote = revised(kitchenWithMugs(1).less("MUGS", "15"));
        oms.quotes().submit(quote).orThrow();
        manager.quotes().approve(quote, "sales-manager").orThrow();

        oms.quotes()
                .revise(revision(quote, kitchenWithMugs(1).less("MUGS", "30")))
                .orThrow();
        oms.quotes().submit(quote).orThrow();
        assertThat(quote(quote).pending()).containsExactly("sales-manager", "director");
        manager.quotes().sendBack(quote, "sales-manager", "too much").orThrow();
        assertThat(quote(quote).state()).isEqualTo(QuoteState.DRAFT);
        oms.quotes()
                .revise(revision(quote, kitchenWithMugs(1).less("MUGS", "15")))
                .orThrow();
        oms.quotes().submit(quote).orThrow();

        assertThat(quote(quote).state()).isEqualTo(QuoteState.APPROVED);
        assertThat(quote(quote).versions()).hasSize(3);
    }

    @Test
    void nobodyApprovesTheirOwnAndADelegateMayApprove() {
        Oms mia = oms.as(dev.oms.common.Actor.agent("mia", "sales", "sales-manager"));
        Oms max = oms.as(dev.oms.common.Actor.agent("max", "sales"));
        QuoteId quote = request(kitchenWithMugs(1));
        mia.quotes()
                .revise(revision(quote, kitchenWithMugs(1).less("MUGS", "15")))
                .orThrow();
        mia.quotes().submit(quote).orThrow();

        assertRefused(mia.quotes().approve(quote, "sales-manager"), Refusal.Code.FORBIDDEN, "role");
        assertRefused(max.quotes().approve(quote, "sales-manager"), Refusal.Code.FORBIDDEN, "role");
        assertRefused(max.quotes().delegate(quote, "sales-manager", "max"), Refusal.Code.FORBIDDEN, "role");
        mia.quotes().delegate(quote, "sales-manager", "max").orThrow();
        max.quotes().approve(quote, "sales-manager").orThrow();

        assertThat(quote(quote).grants()).extracting(grant -> grant.by()).containsExactly("agent:max");
    }

    @Test
    void theDocumentSaysWhatTheCustomerMaySee() {
        QuoteId quote = presented(revised(kitchenWithMugs(3)));
        Oms customer = oms.as(dev.oms.common.Actor.customer(new CustomerId("C-1")));

        QuoteDocument document = customer.quotes().document(quote, 1).orElseThrow();

        assertThat(document.contractValue()).isEqualTo(euros("87.00"));
        assertThat(document.lines())
                .extracting(QuoteDocument.Line::path, QuoteDocument.Line::sku, QuoteDocument.Line::net)
                .containsExactly(
                        tuple("", "SETUP", euros("50.00")),
                        tuple("MUGS", "MUG", euros("30.00")),
                        tuple("CARE", "CARE", euros("7.00")));
        assertThat(customer.quotes().find(quote)).isEmpty();
        assertThat(oms.as(dev.oms.common.Actor.customer(new CustomerId("C-2")))
                        .quotes()
                        .document(quote, 1))
                .isEmpty();
        customer.quotes().accept(quote).orThrow();
        assertThat(quote(quote).state()).isEqualTo(QuoteState.ACCEPTED);
    }

    @Test
    void whatCannotBeOfferedIsRefusedByItsField() {
        QuoteId quote = request(kitchenWithMugs(1));

        assertRefused(
                oms.quotes().revise(revision(quote, kitchenWithMugs(10))),
                Refusal.Code.INVALID,
                "items[0].selection.MUGS");
        assertRefused(
                oms.quotes().revise(revision(quote, kitchenWithMugs(1).less("MUGS", "200"))),
                Refusal.Code.INVALID,
                "items[0].discounts[MUGS]");
        assertRefused(
                oms.quotes().revise(revision(quote, kitchenWithMugs(1).less("FORKS", "5"))),
                Refusal.Code.INVALID,
                "items[0].discounts[FORKS]");
        assertRefused(
                oms.quotes().revise(ReviseQuote.of(quote, shop.clock.instant())), Refusal.Code.INVALID, "validUntil");
        assertRefused(
                oms.quotes()
                        .request(RequestQuote.of("sales", "C-1", kitchenWithMugs(1))
                                .currency("XXX")),
                Refusal.Code.INVALID,
                "currency");
        assertRefused(
                oms.quotes()
                        .request(RequestQuote.of(
                                "sales", "C-1", kitchenWithMugs(1).less("", "5"))),
                Refusal.Code.INVALID,
                "items[0].discounts");
        assertRefused(shop.oms.quotes().revise(revision(quote)), Refusal.Code.WRONG_STATE, "items");
        assertThat(quote(quote).versions()).isEmpty();
    }

    @Test
    void aVersionKeepsTheCatalogueAndThePricesThatItWasMadeWith() {
        QuoteId quote = revised(kitchenWithMugs(6));
        QuoteVersion before = quote(quote).version().orElseThrow();
        shop.clock.advance(Duration.ofDays(1));
        oms.catalog().publish("summer", kitchen(Restriction.NONE)).orThrow();
        shop.clock.advance(Duration.ofDays(30));

        oms.quotes()
                .revise(ReviseQuote.of(quote, shop.clock.instant().plusSeconds(60)))
                .orThrow();

        Quote now = quote(quote);
        assertThat(now.versions().get(0)).isEqualTo(before);
        assertThat(now.versions()).extracting(QuoteVersion::catalog).containsExactly("spring", "summer");
        assertThat(now.versions()).extracting(QuoteVersion::once).containsExactly(euros("110.00"), euros("125.00"));
    }

    @Test
    void whoIsErasedIsInNoQuoteAnyMore() {
        QuoteId open = request(kitchenWithMugs(1));
        QuoteId declined = request(kitchenWithMugs(1));
        AddressForm home = new AddressForm("Ann", List.of("C-1 Street"), "10115", "Berlin", "DE", List.of());
        oms.quotes().revise(revision(declined).shipTo(home)).orThrow();
        presented(declined);
        oms.quotes().decline(declined, "Ann says it is too dear").orThrow();

        assertRefused(oms.erase(new CustomerId("C-1")), Refusal.Code.WRONG_STATE, open.value());
        oms.quotes().cancel(open, "Ann has moved").orThrow();
        oms.erase(new CustomerId("C-1")).orThrow();

        assertThat(quote(declined).customer()).isEmpty();
        assertThat(quote(declined).version().orElseThrow().shipTo()).containsExactly(Address.inCountry("DE"));
        assertThat(oms.events(0, 1_000).toString()).doesNotContain("C-1", "Ann");
        assertRefused(oms.erase(new CustomerId("C-1")), Refusal.Code.NOT_FOUND, "customer");
    }

    private QuoteId request(QuoteItem... items) {
        return oms.quotes().request(RequestQuote.of("sales", "C-1", items)).orThrow();
    }

    private QuoteId revised(QuoteItem item) {
        QuoteId quote = request(QuoteItem.of(item.selection()));
        oms.quotes().revise(revision(quote, item)).orThrow();
        return quote;
    }

    private ReviseQuote revision(QuoteId quote, QuoteItem... items) {
        return ReviseQuote.of(quote, shop.clock.instant().plus(Duration.ofDays(21)), items)
                .hold(60);
    }

    private QuoteId presented(QuoteId quote) {
        oms.quotes().submit(quote).orThrow();
        oms.quotes().present(quote).orThrow();
        return quote;
    }

    private QuoteId accepted(QuoteId quote) {
        presented(quote);
        oms.quotes().accept(quote).orThrow();
        return quote;
    }

    private Quote quote(QuoteId id) {
        return oms.quotes().find(id).orElseThrow();
    }

    private static QuoteItem kitchenWithMugs(int mugs) {
        return QuoteItem.of(Selection.of("KITCHEN").choose("MUGS", mugs));
    }

    /** Set up once, with up to nine mugs, and taken care of by the month. */
    private static Assortment kitchen(Restriction restriction) {
        return Assortment.of(
                        Offering.of("KITCHEN")
                                .with(Content.of("SETUP"))
                                .with(OptionGroup.any("in", new Option("MUGS", 0, 0, 9), Option.fixed("CARE", 1)))
                                .restricted(restriction),
                        Offering.of("MUGS").onlyWithin().with(Content.of("MUG")),
                        Offering.of("CARE").onlyWithin().with(Content.of("CARE")))
                .products(ProductSpec.of("SETUP"), ProductSpec.of("MUG"), ProductSpec.of("CARE"));
    }

    private Pricing pricing() {
        return prices().build();
    }

    private PricingBuilder prices() {
        PriceEntry mug = PriceEntry.of("MUG", "10.00");
        PriceEntry care = PriceEntry.of("CARE", Recurring.monthly(Tiers.flat("7.00")));
        return Pricing.builder()
                .list(
                        PriceList.in("EUR", "now").valid(Validity.until(dearer)),
                        PriceEntry.of("SETUP", "50.00"),
                        mug,
                        care)
                .list(
                        PriceList.in("EUR", "later").valid(Validity.from(dearer)),
                        PriceEntry.of("SETUP", "65.00"),
                        mug,
                        care)
                .costs(
                        PriceList.in("EUR", "costs"),
                        PriceEntry.of("SETUP", new Once(Tiers.flat("15.00"))),
                        PriceEntry.of("MUG", "4.00"),
                        PriceEntry.of("CARE", Recurring.monthly(Tiers.flat("2.00"))));
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
