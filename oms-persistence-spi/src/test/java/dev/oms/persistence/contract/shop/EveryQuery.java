package dev.oms.persistence.contract.shop;

import dev.oms.Assemblies;
import dev.oms.Catalog;
import dev.oms.ExternalStocks;
import dev.oms.Fulfillments;
import dev.oms.Inventory;
import dev.oms.Oms;
import dev.oms.OrderView;
import dev.oms.Orders;
import dev.oms.OrphanPage;
import dev.oms.Prices;
import dev.oms.Promotions;
import dev.oms.ProposalPage;
import dev.oms.Quotes;
import dev.oms.Replenishment;
import dev.oms.ReportPage;
import dev.oms.Reservations;
import dev.oms.Returns;
import dev.oms.Sourcing;
import dev.oms.StockPage;
import dev.oms.Tasks;
import dev.oms.Transfers;
import dev.oms.UsedPromotionPage;
import dev.oms.command.Outcome;
import dev.oms.command.RefusedException;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.QuoteId;
import dev.oms.common.ReservationId;
import dev.oms.common.SupplyId;
import dev.oms.inventory.NodeWork;
import dev.oms.order.PriceBackTest;
import dev.oms.order.PriceBackTestReport;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.pricing.Buyer;
import dev.oms.pricing.Cart;
import dev.oms.pricing.CartLine;
import dev.oms.pricing.LineKind;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingAnswer;
import dev.oms.sourcing.BackTest;
import dev.oms.sourcing.BackTestReport;
import dev.oms.sourcing.SourcingPolicy;
import dev.oms.verify.Verification;
import dev.oms.verify.VerificationPart;
import dev.oms.verify.VerificationReport;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whatever the public facade can be asked, by reflection: a method that is new is asked as well. */
final class EveryQuery {
    static final Object NOTHING = "nothing";
    private static final Set<String> ABOUT_WAITING = Set.of("place", "promises", "supplyOf");

    /** What of the front door is no question about what is stored, or is asked with commands. */
    private static final Set<String> NO_QUERIES = Set.of(
            "builder",
            "as",
            "tenant",
            "actor",
            "catalog",
            "inventory",
            "orders",
            "fulfillments",
            "returns",
            "sourcing",
            "replay",
            "tasks",
            "transfers",
            "promotions",
            "prices",
            "externalStock",
            "quotes",
            "assemblies",
            "reservations",
            "replenishment",
            "context",
            "plan",
            "commit",
            "subscribe",
            "relay",
            "work",
            "startWorker",
            "forgetRequests",
            "close",
            "preview",
            "previewWave");

    private final Oms oms;
    private final OrderId order;
    private final OrderId waiting;
    private final ReservationId reservation;
    private final QuoteId quote;

    /** @param waiting an order that waits for goods */
    EveryQuery(Oms oms, OrderId order, OrderId waiting, ReservationId reservation, QuoteId quote) {
        this.oms = oms;
        this.order = order;
        this.waiting = waiting;
        this.reservation = reservation;
        this.quote = quote;
    }

    /** What each answers, by its name. */
    Map<String, Object> answers() {
        Map<String, Object> answers = new TreeMap<>();
        facades()
                .forEach((type, facade) -> Stream.of(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(method ->
                                method.getReturnType() != Outcome.class && !NO_QUERIES.contains(method.getName()))
                        .forEach(method ->
                                answers.put(type.getSimpleName() + "." + method.getName(), answer(facade, method))));
        return answers;
    }

    /** The names of those that answer nothing. */
    static List<String> blind(Map<String, Object> answers) {
        return answers.keySet().stream()
                .filter(name -> answers.get(name).equals(NOTHING))
                .toList();
    }

    /** The names of those that answer otherwise now. */
    List<String> changedSince(Map<String, Object> before) {
        Map<String, Object> now = answers();
        return now.keySet().stream()
                .filter(name -> !now.get(name).equals(before.get(name)))
                .toList();
    }

    private Map<Class<?>, Object> facades() {
        return Map.ofEntries(
                Map.entry(Oms.class, oms),
                Map.entry(Orders.class, oms.orders()),
                Map.entry(Catalog.class, oms.catalog()),
                Map.entry(Inventory.class, oms.inventory()),
                Map.entry(Fulfillments.class, oms.fulfillments()),
                Map.entry(Returns.class, oms.returns()),
                Map.entry(Sourcing.class, oms.sourcing()),
                Map.entry(Tasks.class, oms.tasks()),
                Map.entry(Transfers.class, oms.transfers()),
                Map.entry(Promotions.class, oms.promotions()),
                Map.entry(Prices.class, oms.prices()),
                Map.entry(Quotes.class, oms.quotes()),
                Map.entry(Assemblies.class, oms.assemblies()),
                Map.entry(Replenishment.class, oms.replenishment()),
                Map.entry(Reservations.class, oms.reservations()),
                Map.entry(ExternalStocks.class, oms.externalStock()));
    }

    /** With every constant where one is asked for. */
    private Object answer(Object facade, Method method) {
        List<Object> answers = new ArrayList<>();
        for (Object constant : constants(method)) {
            Object[] arguments = Stream.of(method.getParameters())
                    .map(each -> each.getType().isEnum() ? constant : argument(each))
                    .toArray();
            answers.add(asked(facade, method, arguments));
        }
        answers.removeIf(NOTHING::equals);
        return answers.isEmpty() ? NOTHING : answers;
    }

    private static List<Object> constants(Method method) {
        return Stream.of(method.getParameterTypes())
                .filter(Class::isEnum)
                .findFirst()
                .map(type -> List.<Object>of(type.getEnumConstants()))
                .orElse(List.of("none"));
    }

    private static Object asked(Object facade, Method method, Object... arguments) {
        try {
            Object answer = method.invoke(facade, arguments);
            return isNothing(answer) ? NOTHING : comparable(answer);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RefusedException) {
                return NOTHING;
            }
            throw new AssertionError(method.toString(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(method.toString(), e);
        }
    }

    private static boolean isNothing(Object answer) {
        if (answer instanceof VerificationReport report) {
            return report.orders() + report.events() + report.movements() + report.positions() == 0;
        }
        if (answer instanceof VerificationPart part) {
            return isNothing(part.report());
        }
        if (answer instanceof BackTestReport report) {
            return report.erased() + report.live().decisions() == 0;
        }
        if (answer instanceof PriceBackTestReport report) {
            return report.orders() + report.brought() + report.unpriced() == 0;
        }
        return "".equals(answer)
                || answer instanceof PricingAnswer.Unpriced
                || answer instanceof Optional<?> found && found.isEmpty()
                || answer instanceof Collection<?> all && all.isEmpty()
                || answer instanceof Page<?> page && page.entries().isEmpty() && page.isLast()
                || answer instanceof StockPage stock && stock.levels().isEmpty()
                || answer instanceof ProposalPage page
                        && page.proposals().isEmpty()
                        && page.unfilled().isEmpty()
                || answer instanceof ReportPage page && page.positions().isEmpty()
                || answer instanceof UsedPromotionPage page && page.uses().isEmpty()
                || answer instanceof NodeWork work && work.isDone()
                || answer instanceof OrphanPage page && page.orphans().isEmpty();
    }

    /** A view is its own only equal. */
    private static Object comparable(Object answer) {
        if (answer instanceof PricingAnswer price) {
            return price.orThrow().total();
        }
        return answer instanceof Optional<?> found && found.orElseThrow() instanceof OrderView view
                ? List.of(
                        view.order(),
                        view.payment(),
                        view.fulfillments(),
                        view.shipments(),
                        view.returns(),
                        view.archivedAt())
                : answer;
    }

    private Object argument(Parameter parameter) {
        if (parameter.getType() == OrderId.class) {
            return ABOUT_WAITING.contains(parameter.getDeclaringExecutable().getName()) ? waiting : order;
        }
        if (parameter.getType() == QuoteId.class) {
            return quote;
        }
        if (parameter.getType() == ReservationId.class) {
            return reservation;
        }
        if (parameter.getType() == SupplyId.class) {
            return new SupplyId("PO-1");
        }
        if (parameter.getType() == Query.class) {
            return query(((ParameterizedType) parameter.getParameterizedType()).getActualTypeArguments()[0]);
        }
        if (parameter.getType() == Verification.class) {
            return Verification.fromTheBeginning();
        }
        if (parameter.getType() == Cart.class) {
            Buyer buyer = Buyer.on("web").customer("C-1");
            return Cart.of(buyer, "EUR", Instant.EPOCH, CartLine.of(LineKind.GOODS, "MUG", 1));
        }
        if (parameter.getType() == PriceBackTest.class) {
            return PriceBackTest.of(Pricing.builder().build(), Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z"));
        }
        return switch (parameter.getName()) {
            case "test" ->
                BackTest.of(SourcingPolicy.closestThenFewest(), Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z"));
            case "name" -> "spring";
            case "offerings" -> List.of("TEA");
            case "sku" -> isAboutLots(parameter.getDeclaringExecutable()) ? "SPICE" : "MUG";
            case "skus" -> Set.of("MUG", "TEA", "CUP");
            case "lot" -> "L1";
            case "customer" -> "C-1";
            case "node" -> parameter.getType() == NodeId.class ? new NodeId("BERLIN") : "BERLIN";
            case "owner" -> "ACME";
            case "promotion" -> "SPRING";
            case "list" -> "WEB";
            case "batch" -> "LETTER";
            case "channel" -> "web";
            case "reference" -> "4711";
            case "cursor" -> "";
            case "after" -> 0L;
            case "limit" -> 1000;
            case "version" -> 1;
            case "days" -> 30;
            case "line" -> 1;
            case "day" -> LocalDate.parse("2026-03-02");
            default -> throw new AssertionError("say what to ask with as " + parameter);
        };
    }

    private static boolean isAboutLots(Executable method) {
        return method.getName().equals("lots")
                || Stream.of(method.getParameters())
                        .anyMatch(each -> each.getName().equals("lot"));
    }

    private static Query<?> query(Type entity) {
        return Kinds.ALL.stream()
                .filter(kind -> kind.type().equals(entity))
                .findFirst()
                .map(Query::of)
                .orElseThrow();
    }
}
