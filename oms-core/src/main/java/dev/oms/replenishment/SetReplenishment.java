package dev.oms.replenishment;

import dev.oms.command.Command;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.common.validation.IdText;
import dev.oms.inventory.CalendarForm;
import dev.oms.inventory.Supply;
import dev.oms.inventory.WorkCalendar;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Says how a SKU is kept in stock at a node; replaces what was said before.
 *
 * @param window days of demand that safety stock is computed from
 */
public record SetReplenishment(
        @IdText String sku,
        @IdText String node,
        @NotNull(message = "is missing") @Valid TargetForm target,
        @NotNull(message = "is missing") @Valid TermsForm terms,
        @NotNull(message = "is missing") ServiceLevel service,

        @Min(value = 7, message = "must be at least {value}") @Max(value = 366, message = "must be at most {value}")
        int window,

        @NotNull(message = "is missing") LostDemand lostDemand)
        implements Command<Sku> {
    private static final int USUAL_WINDOW = 90;

    /** Ordered up to a level as soon as the position is at the reorder point or below. */
    public static SetReplenishment reorder(String sku, String node, long point, long upTo) {
        return of(sku, node, new TargetForm(Method.REORDER_POINT, point, upTo, 1));
    }

    /** Ordered up to the maximum as soon as the position is below the minimum. */
    public static SetReplenishment minMax(String sku, String node, long min, long max) {
        return of(sku, node, new TargetForm(Method.MIN_MAX, min, max, 1));
    }

    /** Ordered up to a level once in so many days. */
    public static SetReplenishment periodic(String sku, String node, long upTo, int everyDays) {
        return of(sku, node, new TargetForm(Method.PERIODIC, 0, upTo, everyDays));
    }

    private static SetReplenishment of(String sku, String node, TargetForm target) {
        return new SetReplenishment(
                sku, node, target, TermsForm.usual(), ServiceLevel.NONE, USUAL_WINDOW, LostDemand.REDUCE_PLANNED);
    }

    /** Bought from a supplier. */
    public SetReplenishment boughtFrom(String supplier) {
        return from(Supply.Source.PURCHASE, supplier);
    }

    /** Sent by another node. */
    public SetReplenishment sentFrom(String otherNode) {
        return from(Supply.Source.TRANSFER, otherNode);
    }

    /** Made of components at the node. */
    public SetReplenishment assembled() {
        return from(Supply.Source.ASSEMBLY, "");
    }

    /** Ordered in whole packs, and at least so many units. */
    public SetReplenishment inPacks(long pack, long minimum) {
        return with(new TermsForm(terms.source(), terms.from(), pack, minimum, terms.leadDays(), terms.calendar()));
    }

    /** There so many working days after the order. */
    public SetReplenishment within(int leadDays) {
        return with(
                new TermsForm(terms.source(), terms.from(), terms.pack(), terms.minimum(), leadDays, terms.calendar()));
    }

    /** When whoever sends or makes it works. */
    public SetReplenishment working(CalendarForm calendar) {
        return with(new TermsForm(
                terms.source(), terms.from(), terms.pack(), terms.minimum(), terms.leadDays(), List.of(calendar)));
    }

    /** With safety stock for a service level, by the demand of so many days. */
    public SetReplenishment serving(ServiceLevel level, int days) {
        return new SetReplenishment(sku, node, target, terms, level, days, lostDemand);
    }

    /** What becomes of planned supply when those it covers wait no more. */
    public SetReplenishment onLostDemand(LostDemand response) {
        return new SetReplenishment(sku, node, target, terms, service, window, response);
    }

    /** The rule that it begins, or the one that a rule becomes, where it is known to be valid. */
    public ReplenishmentRule begin(List<WorkCalendar> calendar) {
        return new ReplenishmentRule(
                new Sku(sku),
                new NodeId(node),
                target.toTarget(),
                new Terms(terms.source(), terms.from(), terms.pack(), terms.minimum(), terms.leadDays(), calendar),
                service,
                window,
                lostDemand,
                true,
                0,
                List.of());
    }

    private SetReplenishment from(Supply.Source source, String from) {
        return with(new TermsForm(source, from, terms.pack(), terms.minimum(), terms.leadDays(), terms.calendar()));
    }

    private SetReplenishment with(TermsForm other) {
        return new SetReplenishment(sku, node, target, other, service, window, lostDemand);
    }

    @Override
    public Sku result(String subject) {
        return new Sku(subject);
    }
}
