package dev.oms.internal.order;

import dev.oms.catalog.Product;
import dev.oms.command.EntityKey;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.Address;
import dev.oms.common.CustomerId;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.internal.catalog.Explosion;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Privilege;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.engine.Settings;
import dev.oms.internal.file.Allocation;
import dev.oms.internal.file.AllocationReading;
import dev.oms.internal.file.Cancellation;
import dev.oms.internal.file.Lifecycle;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.file.Payments;
import dev.oms.internal.pricing.PriceBoards;
import dev.oms.internal.pricing.PriceReading;
import dev.oms.order.AddressChanged;
import dev.oms.order.ChangeOrder;
import dev.oms.order.Hold;
import dev.oms.order.LineUnits;
import dev.oms.order.LinesAdded;
import dev.oms.order.LinesRepriced;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.OrderRules;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.port.TaxCalculator;
import dev.oms.pricing.PriceContract;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes a placed order: address, then fewer units, then more units and new lines, then the money that follows. */
public final class ChangeOrderHandler implements CommandHandler<ChangeOrder, ChangeOrderHandler.Known> {
    private final TaxCalculator tax;
    private final ChangedPrices prices;

    /** @param boards what this node knows of stored prices */
    public ChangeOrderHandler(Settings settings, PriceBoards boards) {
        this.tax = settings.tax();
        this.prices = new ChangedPrices(settings, boards);
    }

    /** What was read, the lines to be added in base units, what the customer has already, the tax rates, and the prices. */
    record Known(Facts facts, CapturedLines lines, BoughtBefore before, TaxRates rates, ChangedPrices.Found prices) {}

    @Override
    public Class<ChangeOrder> type() {
        return ChangeOrder.class;
    }

    @Override
    public Known read(ChangeOrder ordered, Reader reader) {
        Set<Sku> named = ordered.additions().stream()
                .filter(line -> line.selection().isEmpty())
                .map(line -> new Sku(line.sku()))
                .collect(Collectors.toSet());
        Facts facts = Orders.readWithWork(ordered.orderId(), ReadSet.NOTHING.withAll(products(named)), reader);
        Optional<Order> order = order(facts, ordered);
        if (order.isEmpty()) {
            return new Known(
                    facts,
                    CapturedLines.plain(List.of()),
                    BoughtBefore.NOTHING,
                    new TaxRates(List.of()),
                    ChangedPrices.Found.NOTHING);
        }
        Capture.Buyer buyer = new Capture.Buyer(
                Optional.of(order.get().currency()),
                destination(ordered, order.get()).country(),
                order.get().declaredAge());
        CapturedLines lines = Capture.of(ordered.additions(), buyer, "additions", reader);
        ChangeOrder command = ordered.additions(lines.lines());
        Set<Sku> added = lines.lines().stream().map(line -> new Sku(line.sku())).collect(Collectors.toSet());
        if (!command.shipTo().isEmpty()) {
            // What may not be sent there is known by its product.
            facts = facts.and(reader.read(ReadSet.NOTHING.withAll(
                    products(order.get().lines().stream().map(OrderLine::sku).collect(Collectors.toSet())))));
        }
        Set<Sku> grown = LineEdits.grown(order.get(), command);
        Set<Sku> wanted = Stream.of(added, grown, Relocation.skus(order.get(), command))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        Optional<PriceReading> asking = prices.asking(command, order.get(), reader);
        ReadSet next = (wanted.isEmpty() ? ReadSet.NOTHING : reads(wanted)).and(ChangedPrices.reads(asking));
        Facts asked = next.isEmpty() ? facts : facts.and(reader.read(next));
        Facts all = wanted.isEmpty() ? asked : Explosion.read(wanted, asked, reader::read, ChangeOrderHandler::reads);
        boolean limited = !lines.limits().isEmpty() || Restrictions.limit(wanted, all);
        return new Known(
                all,
                lines,
                limited ? BoughtBefore.with(order.get(), reader) : BoughtBefore.NOTHING,
                TaxRates.of(command.additions(), destination(command, order.get()), all, tax),
                prices.found(command, order.get(), asking, asked, reader));
    }

    private static ReadSet reads(Set<Sku> wanted) {
        return AllocationReading.reads(wanted).and(AllocationReading.readsOutlook(wanted));
    }

    @Override
    public Optional<CustomerId> customer(ChangeOrder command, Known known) {
        return Orders.customer(known.facts(), new OrderId(command.orderId()));
    }

    @Override
    public List<Privilege> privileges(ChangeOrder command, Known known, Settings settings) {
        return order(known.facts(), command)
                .map(order -> OrderPrivileges.of(command, order, known.facts(), settings))
                .orElse(List.of());
    }

    @Override
    public Decision decide(ChangeOrder ordered, Known known, Draft draft) {
        Optional<OrderFile> file = OrderFile.open(known.facts(), new OrderId(ordered.orderId()), draft);
        if (file.isEmpty()) {
            return Decision.notFound("order", ordered.orderId());
        }
        if (!known.lines().refusals().isEmpty()) {
            return Decision.declined(known.lines().refusals());
        }
        Decision decision = decide(ordered.additions(known.lines().lines()), known, file.get(), draft);
        return decision instanceof Decision.Declined declined
                ? Decision.declined(known.lines().named(declined.refusals(), "additions"))
                : decision;
    }

    private static Decision decide(ChangeOrder command, Known known, OrderFile file, Draft draft) {
        boolean byLists = known.prices().now().isPresent() && ListPrices.count(command.additions());
        List<Refusal> refusals = refusals(command, known, file.order(), draft, byLists);
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        ListPrices.Agreed agreed =
                byLists ? agreed(command, known, file.order(), draft) : taxed(command, known, file.order(), draft);
        return agreed.refusals().isEmpty()
                ? change(command, known, file, agreed.contracts())
                : Decision.declined(agreed.refusals());
    }

    /** New lines cost what lists say. Promotions are left out: they have had their say about the order that was placed. */
    private static ListPrices.Agreed agreed(ChangeOrder command, Known known, Order order, Draft draft) {
        Pricing lists = known.prices().now().orElseThrow().withoutPromotions();
        return new ListPrices(lists, command.additions(), order.currency(), known.facts(), "additions")
                .agree(
                        ChangedPrices.buyer(order, known.prices().groups()),
                        List.of(),
                        destination(command, order),
                        order.lines().get(0).price().taxIncluded(),
                        draft.now(),
                        known.rates(),
                        Usage.NONE,
                        Worth.of(order.orderedTotal()));
    }

    /** New lines that bring their prices are taxed as those of a new order are. */
    private static ListPrices.Agreed taxed(ChangeOrder command, Known known, Order order, Draft draft) {
        Optional<Pricing> taxing = draft.settings().taxing();
        return taxing.isEmpty() || command.additions().isEmpty()
                ? ListPrices.Agreed.NOTHING
                : new OwnPrices(taxing.get(), command.additions(), order.currency(), known.facts(), "additions")
                        .agree(
                                ChangedPrices.buyer(
                                        order, draft.settings().groups().of(order.customer())),
                                destination(command, order),
                                order.lines().get(0).price().taxIncluded(),
                                draft.now(),
                                new long[command.additions().size()],
                                Worth.of(order.orderedTotal()));
    }

    private static Address destination(ChangeOrder command, Order order) {
        return command.shipTo().isEmpty()
                ? order.shipTo()
                : command.shipTo().get(0).toAddress();
    }

    private static Decision change(ChangeOrder command, Known known, OrderFile file, List<PriceContract> agreed) {
        boolean taxIncluded = file.order().lines().get(0).price().taxIncluded();
        if (!command.shipTo().isEmpty()) {
            file.apply(new AddressChanged(command.shipTo().get(0).toAddress()));
        }
        List<LineUnits> fewer = LineEdits.cancelled(file.order(), command);
        new Cancellation(file, "order changed").cancel(BundleUnits.cancelled(file.order(), fewer));
        List<Refusal> unmet = Relocation.of(command, known.facts(), file);
        if (!unmet.isEmpty()) {
            return Decision.declined(unmet);
        }
        int linesBefore = file.order().lines().size();
        List<OrderLine> added = new ArrayList<>(LineEdits.moreUnits(file.order(), command));
        int agreement = RepricedLines.next(file.order());
        List<PriceContract> later =
                agreed.stream().map(each -> each.agreedBy(agreement)).toList();
        NewLines lines = newLines(command, known, file.order(), taxIncluded).at(later);
        added.addAll(known.lines()
                .marked(lines.build(
                        file.order().lines().size() + added.size() + 1,
                        new long[command.additions().size()])));
        List<Refusal> unsold = unsold(command, known, file.order(), added);
        if (!unsold.isEmpty()) {
            return Decision.declined(unsold);
        }
        known.before().hold(file.draft());
        if (!added.isEmpty()) {
            file.apply(new LinesAdded(added));
            Allocation allocation =
                    Allocation.ofNewUnits(file, known.facts(), added.get(0).number());
            Map<OrderLine, Integer> missing = allocate(allocation, file);
            if (!missing.isEmpty()) {
                return Decision.declined(Shortages.of(missing, allocation));
            }
        }
        Cancellation.cancelLonelyCharges(file, "order changed");
        List<Refusal> unpriced = reprice(command, known.prices(), file, linesBefore);
        if (!unpriced.isEmpty()) {
            return Decision.declined(unpriced);
        }
        Payments.authorizeMore(file);
        Lifecycle.conclude(file);
        file.save();
        return file.draft().accept(command.orderId());
    }

    /** How old the customer is was said when the order was placed, and agreed for more of what it has. */
    private static List<Refusal> unsold(ChangeOrder command, Known known, Order order, List<OrderLine> added) {
        String country = destination(command, order).country();
        int size = order.lines().size();
        int more = LineEdits.moreUnits(order, command).size();
        List<OrderLine> grown = added.subList(0, more);
        List<OrderLine> fresh = added.subList(more, added.size());
        Restrictions agreed = new Restrictions(known.facts(), country, Restrictions.OF_AGE);
        List<Refusal> ofMore = new ArrayList<>(agreed.refusals(grown, "quantities", size + 1));
        ofMore.addAll(agreed.tooMuch(grown, known.before().bought(), "quantities", size + 1));
        List<Refusal> refusals = new ArrayList<>(LineEdits.named(ofMore, order, command));
        if (!command.shipTo().isEmpty()) {
            List<OrderLine> going = order.lines().stream()
                    .filter(line -> line.quantities().unshipped() > 0)
                    .toList();
            refusals.addAll(agreed.refusals(going, "lines", 1));
        }
        Restrictions declared = new Restrictions(known.facts(), country, order.declaredAge());
        refusals.addAll(declared.refusals(fresh, "additions", size + more + 1));
        refusals.addAll(agreed.tooMuch(fresh, known.before().bought(), "additions", size + more + 1));
        refusals.addAll(known.lines().tooMuch(known.before().bought(), "additions"));
        return refusals;
    }

    private static List<Refusal> reprice(
            ChangeOrder command, ChangedPrices.Found prices, OrderFile file, int linesBefore) {
        if (command.repricing().keeps()) {
            return List.of();
        }
        RepricedLines.Answer answer =
                new RepricedLines(command, prices, file.order(), linesBefore, file.draft()).answer();
        if (!answer.lines().isEmpty()) {
            file.apply(new LinesRepriced(answer.lines()));
        }
        return answer.refusals();
    }

    /** While allocation is on hold, units that could be had now are agreed and stay open: its end sources them. */
    static Map<OrderLine, Integer> allocate(Allocation allocation, OrderFile file) {
        List<Hold> holds = file.order().holdsOn(Operation.ALLOCATE);
        if (holds.isEmpty()) {
            return allocation.allocate();
        }
        file.draft()
                .warn(
                        "held",
                        "nothing is set aside for what is added, or wanted elsewhere, while %s holds allocation"
                                .formatted(holds.get(0).type()));
        return allocation.check();
    }

    private static List<Refusal> refusals(ChangeOrder command, Known known, Order order, Draft draft, boolean byLists) {
        List<Refusal> refusals = new ArrayList<>();
        if (!command.shipTo().isEmpty() || !command.delivery().isEmpty()) {
            refusals.addAll(OrderRules.reasonsAgainst(order, Operation.CHANGE_ADDRESS));
        }
        refusals.addAll(Relocation.refusals(order, command, known.facts(), draft.now()));
        if (!command.quantities().isEmpty()
                || !command.additions().isEmpty()
                || !command.repricing().keeps()) {
            refusals.addAll(OrderRules.reasonsAgainst(order, Operation.CHANGE_LINES));
        }
        if (command.shipTo().isEmpty()
                && command.delivery().isEmpty()
                && command.quantities().isEmpty()
                && command.additions().isEmpty()
                && command.repricing().keeps()) {
            refusals.add(new Refusal(Refusal.Code.INVALID, "", "the change changes nothing"));
        }
        refusals.addAll(RepricedLines.refusals(command, order, known.prices().now()));
        Worth worth = Worth.of(order.orderedTotal());
        refusals.addAll(LineEdits.refusals(order, command, worth));
        boolean taxIncluded = order.lines().get(0).price().taxIncluded();
        NewLines lines = newLines(command, known, order, taxIncluded);
        refusals.addAll(byLists ? lines.refusalsWithoutPrices() : lines.refusals(worth));
        if (refusals.isEmpty()) {
            int added = LineEdits.moreUnits(order, command).size() + lines.count();
            refusals.addAll(LineEdits.tooManyLines(order.lines().size() + added, "additions"));
        }
        return refusals;
    }

    private static NewLines newLines(ChangeOrder command, Known known, Order order, boolean taxIncluded) {
        return new NewLines(
                command.additions(), order.currency(), known.facts(), known.rates(), taxIncluded, "additions");
    }

    private static Set<EntityKey> products(Set<Sku> skus) {
        return skus.stream().map(Product::key).collect(Collectors.toSet());
    }

    private static Optional<Order> order(Facts facts, ChangeOrder command) {
        return facts.find(Order.key(new OrderId(command.orderId())), Order.class)
                .map(Versioned::entity);
    }
}
