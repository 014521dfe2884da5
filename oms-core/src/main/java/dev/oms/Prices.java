package dev.oms;

import dev.oms.command.EntityKey;
import dev.oms.command.Outcome;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.Sku;
import dev.oms.internal.pricing.CartPricing;
import dev.oms.order.PlaceOrder;
import dev.oms.port.EventQuery;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import dev.oms.port.RecordedEvent;
import dev.oms.port.Right;
import dev.oms.pricing.Cart;
import dev.oms.pricing.DefinePriceList;
import dev.oms.pricing.ListedPrice;
import dev.oms.pricing.PriceEntry;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.PriceSet;
import dev.oms.pricing.PriceWithdrawn;
import dev.oms.pricing.PricedCart;
import dev.oms.pricing.PricingAnswer;
import dev.oms.pricing.PublishedList;
import dev.oms.pricing.PutPrices;
import dev.oms.pricing.WithdrawPrices;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Price lists that are stored, and what carts cost by them. */
public final class Prices {
    private final Oms oms;
    private final Parts parts;

    Prices(Oms oms, Parts parts) {
        this.oms = oms;
        this.parts = parts;
    }

    /** Stores a list, or the next version of one; answers its id. */
    public Outcome<String> define(PriceList list) {
        return define(DefinePriceList.of(list));
    }

    public Outcome<String> define(DefinePriceList command) {
        return oms.execute(command);
    }

    /** Puts prices on a list, which count from now on; answers how many were new. */
    public Outcome<Integer> put(String list, PriceEntry... prices) {
        return put(PutPrices.on(list, prices));
    }

    public Outcome<Integer> put(PutPrices command) {
        return oms.execute(command);
    }

    /** Takes items off a list from now on; answers how many were on it. */
    public Outcome<Integer> withdraw(String list, String... skus) {
        return withdraw(WithdrawPrices.from(list, skus));
    }

    public Outcome<Integer> withdraw(WithdrawPrices command) {
        return oms.execute(command);
    }

    /** A list; empty where there is none, or the actor may see none. */
    public Optional<PublishedList> find(String list) {
        return find(PublishedList.key(list), PublishedList.class);
    }

    /** What an item costs on a list, from moment to moment; empty where the list has never had it. */
    public Optional<ListedPrice> find(String list, String sku) {
        return find(ListedPrice.key(list, new Sku(sku)), ListedPrice.class);
    }

    /** A page of lists by any attribute of {@link Kinds#PRICE_LIST}, for those who sell or make prices. */
    public Page<PublishedList> search(Query<PublishedList> query) {
        return maySee() ? parts.persistence().query(oms.tenant(), query) : new Page<>(List.of(), "");
    }

    /** A page of prices by any attribute of {@link Kinds#LISTED_PRICE}, for those who sell or make prices. */
    public Page<ListedPrice> searchPrices(Query<ListedPrice> query) {
        return maySee() ? parts.persistence().query(oms.tenant(), query) : new Page<>(List.of(), "");
    }

    /** A page of what is on a list, by SKU; cursor empty for the first page. */
    public Page<ListedPrice> on(String list, String cursor) {
        return searchPrices(Query.of(Kinds.LISTED_PRICE)
                .where("list", list)
                .sortedBy("sku")
                .limit(1_000)
                .after(cursor));
    }

    /** Who has changed the price of an item on a list, the first change first. */
    public List<PriceChange> history(String list, String sku) {
        String owner = ListedPrice.key(list, new Sku(sku)).id();
        return maySee() ? events(owner).stream().flatMap(Prices::change).toList() : List.of();
    }

    /**
     * What a cart would cost if it were ordered now, by what is stored and what the host has in its code. Groups of the
     * customer are those of the host's {@code CustomerGroups}; what has been used of limited promotions counts; where no list
     * has an item, the catalogue's list price does. Taxes are those of the host's pricing: a {@code TaxCalculator} is asked
     * when something is ordered. An actor who may not order for this buyer gets no price, and one who neither sells nor makes
     * prices what the buyer may see of it ({@link PricedCart#forBuyer}).
     */
    public PricingAnswer price(Cart cart) {
        if (!mayBuy(cart)) {
            return new PricingAnswer.Unpriced(List.of(new Refusal(
                    Refusal.Code.FORBIDDEN, "buyer", oms.actor() + " may not see what this buyer would pay")));
        }
        PricingAnswer answer = new CartPricing(parts.engine().settings(), parts.boards())
                .price(cart.at(parts.now()), parts.persistence(), oms.tenant());
        return maySee() ? answer : answer.forBuyer();
    }

    private boolean mayBuy(Cart cart) {
        String customer = cart.buyer().customer();
        boolean named = !cart.buyer().contract().isEmpty();
        return parts.mayGive(oms, PlaceOrder.class, customer) && (!named || parts.may(oms, Right.NAME_PRICE, customer));
    }

    private List<RecordedEvent> events(String owner) {
        return Stream.iterate(
                        page(owner, 0),
                        page -> !page.isEmpty(),
                        page -> page(owner, page.get(page.size() - 1).position()))
                .flatMap(List::stream)
                .toList();
    }

    private List<RecordedEvent> page(String owner, long after) {
        return parts.persistence().events(oms.tenant(), new EventQuery(Set.of(owner), after, EventQuery.MAX_LIMIT));
    }

    private static Stream<PriceChange> change(RecordedEvent event) {
        if (event.event() instanceof PriceSet set) {
            return Stream.of(new PriceChange(event.at(), event.actor(), event.note(), set.from(), set.components()));
        }
        return event.event() instanceof PriceWithdrawn withdrawn
                ? Stream.of(new PriceChange(event.at(), event.actor(), event.note(), withdrawn.from(), List.of()))
                : Stream.empty();
    }

    private <E extends dev.oms.command.Entity> Optional<E> find(EntityKey key, Class<E> type) {
        return maySee()
                ? parts.persistence()
                        .read(oms.tenant(), ReadSet.NOTHING.with(key))
                        .find(key, type)
                        .map(Versioned::entity)
                : Optional.empty();
    }

    private boolean maySee() {
        return parts.mayView(oms, "") || parts.mayGive(oms, PutPrices.class, "");
    }

    /**
     * Somebody changed what an item costs on a list.
     *
     * @param actor who it was
     * @param note why, as far as it was said
     * @param from when it counts
     * @param components none where the item was taken off the list
     */
    public record PriceChange(
            Instant at, String actor, String note, Instant from, List<dev.oms.pricing.PriceComponent> components) {
        public PriceChange {
            components = List.copyOf(components);
        }
    }
}
