package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.EntityKey;
import dev.oms.command.Refusal;
import dev.oms.common.Money;
import dev.oms.common.Sku;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Price lists, promotions, taxes and policies, ready to price carts. Immutable and thread-safe: the same cart always costs
 * the same, whether it is looked at, ordered, changed or quoted.
 */
public final class Pricing {
    private final PriceIndex lists;
    private final CostBook costs;
    private final PromotionIndex promotions;
    private final TaxTable taxes;
    private final Map<String, HostCondition> conditions;
    private final Map<String, HostAction> actions;
    private final Map<String, LineKind> charges;
    private final PricingPolicies policies;
    private final Map<String, PricingPolicies> byChannel;
    private final ReadPrices read;

    Pricing(PricingBuilder parts) {
        this(
                new PriceIndex(parts.lists()),
                new CostBook(parts.costs()),
                new PromotionIndex(parts.promotions()),
                parts.taxTable(),
                parts.conditions(),
                parts.actions(),
                parts.charges(),
                parts.policies(),
                parts.policiesByChannel(),
                ReadPrices.NOTHING);
    }

    private Pricing(
            PriceIndex lists,
            CostBook costs,
            PromotionIndex promotions,
            TaxTable taxes,
            Map<String, HostCondition> conditions,
            Map<String, HostAction> actions,
            Map<String, LineKind> charges,
            PricingPolicies policies,
            Map<String, PricingPolicies> byChannel,
            ReadPrices read) {
        this.lists = lists;
        this.costs = costs;
        this.promotions = promotions;
        this.taxes = taxes;
        this.conditions = conditions;
        this.actions = actions;
        this.charges = charges;
        this.policies = policies;
        this.byChannel = byChannel;
        this.read = read;
    }

    public static PricingBuilder builder() {
        return new PricingBuilder();
    }

    /** What a cart costs where nothing has been used of any promotion. */
    public PricingAnswer price(Cart cart) {
        return price(cart, Usage.NONE);
    }

    /** What a cart costs, with all its reasons. */
    public PricingAnswer price(Cart cart, Usage usage) {
        return new Pricer(this, cart, usage, List.of()).price();
    }

    /**
     * What a cart costs at tax rates that somebody else has found.
     *
     * @param rates one for each line of the cart, in their order; none for those of its own
     */
    public PricingAnswer price(Cart cart, Usage usage, List<Percent> rates) {
        require(
                rates.isEmpty() || rates.size() == cart.lines().size(),
                "%d rates for %d lines",
                rates.size(),
                cart.lines().size());
        return new Pricer(this, cart, usage, rates).price();
    }

    /** All that this cart could count against, of promotions that may not be used without end. */
    public List<Allowance> allowances(Cart cart) {
        List<Allowance> all = new ArrayList<>();
        Map<String, String> issued = issued(cart);
        for (int place : promotions.candidates(cart, issued)) {
            Promotion promotion = promotions.get(place).promotion();
            if (PromotionCheck.isCounted(promotion)) {
                all.addAll(UsageCounters.of(promotion, cart.buyer().customer(), onceOnly(promotion, cart, issued)));
            }
        }
        return all;
    }

    private static Set<String> onceOnly(Promotion promotion, Cart cart, Map<String, String> issued) {
        Set<String> codes = new TreeSet<>(PromotionCheck.isOnce(promotion) ? cart.coupons() : List.of());
        Set<String> listed = PromotionCheck.codes(promotion);
        codes.removeIf(code -> !listed.contains(code) && !promotion.id().equals(issued.get(code)));
        return codes;
    }

    /** The same lists, taxes and policies without any promotion. */
    public Pricing withoutPromotions() {
        return new Pricing(
                lists,
                costs,
                new PromotionIndex(List.of()),
                taxes,
                conditions,
                actions,
                charges,
                policies,
                byChannel,
                read);
    }

    /** The same, with codes that do nothing kept: what was accepted once is not refused when it is over. */
    public Pricing keepingCodes() {
        Map<String, PricingPolicies> keeping = new HashMap<>();
        byChannel.forEach((channel, each) -> keeping.put(channel, each.coupons(PricingPolicies.CouponPolicy.KEPT)));
        PricingPolicies standard = policies.coupons(PricingPolicies.CouponPolicy.KEPT);
        return new Pricing(lists, costs, promotions, taxes, conditions, actions, charges, standard, keeping, read);
    }

    /**
     * The same with the lists and promotions that are stored beside its own, none of whose prices is known yet. Where both
     * have one of an id, its own counts.
     */
    public Pricing with(PublishedPricing published) {
        List<PriceBook> books = new ArrayList<>(lists.books());
        Set<String> own = books.stream().map(book -> book.list().id()).collect(Collectors.toSet());
        published.lists().stream()
                .filter(list -> !own.contains(list.id()))
                .map(PriceBook::stored)
                .forEach(books::add);
        return new Pricing(
                new PriceIndex(books),
                costs,
                promotions.with(published.promotions()),
                taxes,
                conditions,
                actions,
                charges,
                policies,
                byChannel,
                ReadPrices.of(published.batches()));
    }

    /**
     * What has to be read before a cart can be priced.
     *
     * @param since the earliest moment that the cart is priced as of
     * @param codes that were entered
     */
    public Set<EntityKey> reads(
            Buyer buyer, Currency currency, Instant since, Collection<Sku> skus, Collection<String> codes) {
        Set<EntityKey> keys = new HashSet<>();
        if (promotions.issued()) {
            codes.forEach(code -> keys.add(IssuedCoupon.key(code)));
        }
        for (PriceList list : lists.storedMeaning(buyer, currency, since)) {
            skus.forEach(sku -> keys.add(ListedPrice.key(list.id(), sku)));
        }
        return keys;
    }

    /** The same, knowing what was read for some carts. */
    public Pricing knowing(Collection<ListedPrice> prices, Collection<IssuedCoupon> coupons) {
        return new Pricing(
                lists,
                costs,
                promotions,
                taxes,
                conditions,
                actions,
                charges,
                policies,
                byChannel,
                read.with(prices, coupons));
    }

    /** What stands in the way of a promotion beside its own and others that are stored; each names its place. */
    public List<Refusal> objections(Promotion next, Collection<Promotion> stored) {
        List<Promotion> others =
                stored.stream().filter(other -> !other.id().equals(next.id())).toList();
        List<Promotion> inOrder = promotions.with(others).with(List.of(next)).inOrder();
        return PromotionCheck.objections(next, inOrder, conditions.keySet(), actions.keySet());
    }

    /** Whether it has a promotion of this id in the host's code. */
    public boolean has(String promotion) {
        return promotions.inOrder().stream().anyMatch(each -> each.id().equals(promotion));
    }

    /** The lists of the host's code. */
    public List<PriceList> ownLists() {
        return lists.books().stream()
                .filter(book -> !book.isStored())
                .map(PriceBook::list)
                .toList();
    }

    /** The answer to every code that does nothing, whatever the reason, so that nobody learns codes by trying. */
    public static Refusal doesNotApply(String subject) {
        return new Refusal(Refusal.Code.WRONG_STATE, subject, "this code does not apply to this cart");
    }

    /** Whether some list has a price for an item that a cart's buyer may have. */
    public boolean isListed(Cart cart, Sku sku) {
        return PriceIndex.find(asked(cart), sku).isPresent();
    }

    /** Whether it knows tax rates of its own. */
    public boolean hasTaxes() {
        return !taxes.isEmpty();
    }

    /**
     * The taxes on top of what was agreed for goods; absent where there are rates, but none for them.
     *
     * @param net what was agreed
     * @param units that it is for
     * @param where it is taxed, when, and of whom
     */
    public Optional<List<ContractTax>> taxesOn(Money net, long units, String category, Cart where) {
        PricingPolicies rounding = policies(where.buyer().channel());
        return taxes.find(where, category).map(set -> set.onTop(net, units, rounding));
    }

    /** Whether some promotion may not be used without end, so that somebody has to count. */
    public boolean isCounted() {
        return promotions.counted();
    }

    /** Of how many orders that a buyer has placed before some promotion wants to know; 0 for none. */
    public int ordersThatCount() {
        return promotions.ordersThatCount();
    }

    /** What a charge is for: a fee, unless something else was said. */
    public LineKind charge(Sku sku) {
        return charges.getOrDefault(sku.value(), LineKind.FEE);
    }

    /** The policies of a channel. */
    public PricingPolicies policies(String channel) {
        return byChannel.getOrDefault(channel, policies);
    }

    /** The lists that a cart's buyer is meant by, in the order in which they are asked, with the prices that were read. */
    List<PriceBook> asked(Cart cart) {
        List<PriceBook> asked = lists.meaning(cart.buyer(), cart.currency(), cart.at());
        return read.hasPrices()
                ? asked.stream().map(book -> read.of(book, cart.at())).toList()
                : asked;
    }

    /** For which promotion each of a cart's codes was issued. */
    Map<String, String> issued(Cart cart) {
        return read.issued(cart);
    }

    CostBook costs() {
        return costs;
    }

    PromotionIndex promotions() {
        return promotions;
    }

    TaxTable taxes() {
        return taxes;
    }

    Map<String, HostCondition> conditions() {
        return conditions;
    }

    Map<String, HostAction> actions() {
        return actions;
    }
}
