package dev.oms.internal.verify;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.command.StockMovement;
import dev.oms.common.Money;
import dev.oms.common.NodeId;
import dev.oms.common.Position;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.StockClaim;
import dev.oms.inventory.WorkDay;
import dev.oms.order.LineQuantities;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.TaxBook;
import dev.oms.order.UnitsAllocated;
import dev.oms.order.UnitsDeallocated;
import dev.oms.order.UnitsFed;
import dev.oms.payment.PaymentLedger;
import dev.oms.payment.PaymentTransaction.Type;
import dev.oms.pricing.Allowance;
import dev.oms.pricing.LineAmount;
import dev.oms.sourcing.SourcingCase;
import dev.oms.verify.VerificationReport.Breach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Laws 3, 4, 6 and 7 of an order; law 1 holds because its values could not have been read otherwise. */
final class OrderCheck {
    private final OrderBooks books;
    private final Order order;
    private final List<Breach> breaches = new ArrayList<>();

    private OrderCheck(OrderBooks books) {
        this.books = books;
        this.order = books.order();
    }

    static List<Breach> breaches(OrderBooks books) {
        OrderCheck check = new OrderCheck(books);
        check.guarded(check::stateFollowsFromUnitsAndMoney);
        if (books.complete()) {
            check.guarded(check::eventsGiveTheState);
            check.guarded(check::movementsGiveTheReservations);
            check.guarded(check::movementsGiveTheDays);
            check.guarded(check::workMatchesTheLines);
            check.guarded(check::backordersMatchTheLines);
            check.guarded(check::whatNobodyHasSourcedWaits);
            check.guarded(check::claimsMatchTheLines);
            check.guarded(check::parkedLinesWait);
            check.guarded(check::shipmentsAndReturnsMatchTheLines);
            check.guarded(check::moneyMatchesTheLines);
            check.guarded(check::taxesMatchTheLines);
            check.guarded(check::budgetsCoverDiscounts);
        }
        return check.breaches;
    }

    /** Values that can be read can still make no sense together, such as amounts in two currencies. */
    private void guarded(Runnable law) {
        try {
            law.run();
        } catch (RuntimeException e) {
            breach("values fit together", order.key(), e.toString());
        }
    }

    private void stateFollowsFromUnitsAndMoney() {
        String wrong = OrderStateCheck.objection(order, books.ledger());
        if (!wrong.isEmpty()) {
            breach("the state follows from units and money", order.key(), "it is " + order.state() + ", but " + wrong);
        }
    }

    private void eventsGiveTheState() {
        Replayed replayed;
        try {
            replayed = Replayed.from(books.events());
        } catch (RuntimeException e) {
            breach("events give the state", order.key(), "the events do not fit together: " + e.getMessage());
            return;
        }
        Map<EntityKey, Entity> left = new HashMap<>(replayed.states());
        stored().forEach(entity -> {
            Entity told = left.remove(entity.key());
            if (!entity.equals(told)) {
                breach("events give the state", entity.key(), "stored is " + entity + ", the events give " + told);
            }
        });
        // A claim that is over goes when its order is put away.
        left.values().removeIf(each -> each instanceof StockClaim claim && claim.isOver());
        left.keySet().forEach(key -> breach("events give the state", key, "the events know it, the store does not"));
    }

    private Stream<Entity> stored() {
        return Stream.of(
                        Stream.of(order),
                        books.ledger().stream(),
                        books.fulfillments().stream(),
                        books.shipments().stream(),
                        books.returns().stream(),
                        books.claims().stream())
                .flatMap(each -> each);
    }

    private void movementsGiveTheReservations() {
        Map<String, Long> moved = new HashMap<>();
        for (StockMovement each : books.movements()) {
            moved.merge(each.reference() + ", " + each.position(), each.reserved(), Long::sum);
        }
        order.heldWithDays()
                .forEach(each -> moved.merge(each.reference() + ", " + each.position(), -each.units(), Long::sum));
        moved.forEach((where, difference) -> {
            if (difference != 0) {
                breach(
                        "reservations have their order line",
                        order.key(),
                        where + ": movements reserve " + difference + " more than the line holds");
            }
        });
    }

    /** Whatever was held of a day and confirmed since is on hand there no more, exactly once. */
    private void movementsGiveTheDays() {
        Map<Position, Long> moved = new HashMap<>();
        books.movements().stream()
                .filter(each -> WorkDay.isNamed(each.sku()))
                .forEach(each -> moved.merge(each.position(), -each.onHand(), Long::sum));
        order.days()
                .forEach(share ->
                        share.confirmed("").forEach(each -> moved.merge(each.position(), -each.units(), Long::sum)));
        moved.forEach((where, difference) -> {
            if (difference != 0) {
                breach(
                        "the capacity of a day is what orders take of it",
                        order.key(),
                        where + ": movements confirm " + difference + " more than the order has there");
            }
        });
    }

    private void workMatchesTheLines() {
        Map<String, Long> work = new HashMap<>();
        for (Fulfillment each : books.fulfillments()) {
            each.lines().forEach(line -> work.merge(at(line.line(), each.node()), (long) line.inWork(), Long::sum));
        }
        for (OrderLine line : order.lines()) {
            line.shares()
                    .forEach(share -> work.merge(at(line.number(), share.node()), (long) -share.inWork(), Long::sum));
        }
        work.forEach((where, difference) -> {
            if (difference != 0) {
                breach(
                        "work matches the lines",
                        order.key(),
                        where + ": fulfilment orders hold " + difference + " more than the line");
            }
        });
    }

    private void backordersMatchTheLines() {
        Map<Integer, Integer> waiting = new HashMap<>();
        books.backorders().forEach((Backorder each) -> waiting.merge(each.line(), each.units(), Integer::sum));
        // The quantities of a bundle follow from those of its components: an order in which they did not could not be
        // read.
        order.lines().stream()
                .filter(line -> !line.isBundle())
                .forEach(line -> waiting.merge(line.number(), -line.quantities().backordered(), Integer::sum));
        boolean held = !order.holdsOn(Operation.ALLOCATE).isEmpty();
        books.backorders().stream()
                .filter(each -> each.held() != held)
                .forEach(each -> breach(
                        "the queue matches the holds", each.key(), "order is on hold: " + held + ", place: " + each));
        waiting.forEach((line, difference) -> {
            if (difference != 0) {
                breach(
                        "the queue matches the lines",
                        order.key(),
                        "line " + line + ": " + difference + " more queued than backordered");
            }
        });
    }

    /** Nobody would ever source it but the next wave, and that looks only where somebody stands. */
    private void whatNobodyHasSourcedWaits() {
        boolean wants = !order.state().isFinal()
                && order.lines().stream()
                        .anyMatch(line -> line.needsStock() && line.quantities().open() > 0);
        boolean sourced = books.events().stream()
                .anyMatch(each -> each.event() instanceof UnitsAllocated
                        || each.event() instanceof UnitsFed
                        || each.event() instanceof UnitsDeallocated);
        if (wants && !sourced && books.waiting().isEmpty()) {
            breach("what nobody has sourced waits for a wave", order.key(), "it is open, and has no place");
        }
    }

    private void claimsMatchTheLines() {
        books.claims().stream()
                .filter(claim -> books.keptElsewhere().contains(claim.node()))
                .forEach(claim -> new ClaimCheck(order, claim)
                        .objections()
                        .forEach(text -> breach("what is promised is confirmed by who keeps it", claim.key(), text)));
    }

    private void parkedLinesWait() {
        books.cases().stream().filter(SourcingCase::isParked).forEach(each -> {
            LineQuantities line = order.line(each.line()).orElseThrow().quantities();
            if (line.open() + line.backordered() == 0) {
                breach("parked lines wait", each.key(), "it is parked, and nothing of its line is open or waits");
            }
        });
    }

    /** Of what was charged before there was a tax ledger, it was never told. */
    private void taxesMatchTheLines() {
        TaxBook book = TaxBook.of(order);
        for (OrderLine line : order.taxes().isEmpty() ? List.<OrderLine>of() : order.lines()) {
            LineAmount kept = line.chargedAmount().minus(line.refundedAmount());
            LineAmount told = book.left(line.number());
            boolean fromTheStart = book.committed(line.number()).isSame(line.chargedAmount());
            if (fromTheStart ? !told.isSame(kept) : !told.minus(kept).positive().isNothing()) {
                breach(
                        "tax documents match the lines",
                        order.key(),
                        "line " + line.number() + ": documents say " + told + ", the line " + kept);
            }
        }
    }

    private void shipmentsAndReturnsMatchTheLines() {
        Map<Integer, Integer> shipped = new HashMap<>();
        books.shipments()
                .forEach(s -> s.contents().forEach(c -> shipped.merge(c.line(), s.arriving(c.line()), Integer::sum)));
        Map<Integer, Integer> returned = new HashMap<>();
        books.returns().forEach(r -> r.lines().forEach(l -> returned.merge(l.line(), l.accepted(), Integer::sum)));
        for (OrderLine line : order.lines()) {
            int gone = line.quantities().gone();
            int told = shipped.getOrDefault(line.number(), 0);
            if (line.needsStock() && told != gone) {
                breach(
                        "shipments match the lines",
                        order.key(),
                        "line " + line.number() + ": " + gone + " gone, " + told + " in shipments");
            }
            int back = returned.getOrDefault(line.number(), 0);
            if (!line.isBundle() && back != line.quantities().returned()) {
                breach(
                        "returns match the lines",
                        order.key(),
                        "line %d: %d returned, %d in returns"
                                .formatted(line.number(), line.quantities().returned(), back));
            }
        }
    }

    private void moneyMatchesTheLines() {
        if (books.ledger().isEmpty()) {
            if (!order.paymentMethod().isEmpty()) {
                breach(
                        "money matches the goods",
                        PaymentLedger.key(order.id()),
                        order.total() + " are to be paid by the order's means of payment, but there is no ledger");
            }
            return;
        }
        PaymentLedger ledger = books.ledger().get();
        Money charged = ledger.capturing().plus(ledger.stillDue(Type.CAPTURE)).plus(ledger.setOff());
        if (!charged.equals(order.charged())) {
            breach(
                    "money matches the goods",
                    ledger.key(),
                    order.charged() + " for what has left, but " + charged + " captured, due or set off");
        }
        Money refunded = ledger.refunding().plus(ledger.stillDue(Type.REFUND)).plus(ledger.setOff());
        if (!refunded.equals(order.refunded())) {
            breach(
                    "money matches the goods",
                    ledger.key(),
                    order.refunded() + " for what came back, but " + refunded + " refunded, due or set off");
        }
    }

    /** Of a budget nobody takes more than what is counted. */
    private void budgetsCoverDiscounts() {
        order.pricing().stream()
                .flatMap(context -> context.uses().stream())
                .filter(use -> use.type() == Allowance.Type.BUDGET)
                .forEach(use -> {
                    long taken = order.lines().stream()
                            .mapToLong(line -> line.takenOff(use.promotion(), 0).minor())
                            .sum();
                    if (taken > use.units()) {
                        breach(
                                "budgets cover the discounts",
                                order.key(),
                                "%s takes off %d, %d of its budget are counted"
                                        .formatted(use.promotion(), taken, use.units()));
                    }
                });
    }

    private static String at(int line, NodeId node) {
        return "line " + line + " @ " + node;
    }

    private void breach(String law, EntityKey subject, String text) {
        breaches.add(new Breach(law, subject.toString(), text));
    }
}
