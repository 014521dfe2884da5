package dev.oms.internal.order;

import dev.oms.command.Refusal;
import dev.oms.order.LineQuantities;
import dev.oms.order.LineUnits;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongBiFunction;

/** What units of bundles come down to: bundles are cancelled and come back whole, units are those of their components. */
public final class BundleUnits {
    private BundleUnits() {}

    /** Reasons against naming components, which follow their bundles. */
    static List<Refusal> components(Order order, List<LineUnits> units, String path) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            String at = path + "[" + i + "]";
            order.line(units.get(i).line())
                    .filter(line -> !line.part().isEmpty())
                    .ifPresent(line -> refusals.add(LineChecks.component(line, at)));
        }
        return refusals;
    }

    /**
     * Units to cancel, with components for bundles: whatever the bundles that stay do not need and has not left. What has
     * left for a bundle that is cancelled is surplus, which was never charged.
     */
    static List<LineUnits> cancelled(Order order, List<LineUnits> units) {
        return exploded(order, units, (component, bundle) -> {
            LineQuantities here = component.quantities();
            long stay = order.line(bundle.line()).orElseThrow().quantities().live() - (long) bundle.units();
            return Math.min(here.cancellable(), here.live() - stay * component.unitsInEach());
        });
    }

    /** Units that come back, with components for bundles: those that are not back already. */
    public static List<LineUnits> returned(Order order, LineUnits units) {
        return exploded(order, List.of(units), (component, bundle) -> {
            long back =
                    (long) order.line(bundle.line()).orElseThrow().quantities().returned() + bundle.units();
            return back * component.unitsInEach() - component.quantities().returned();
        });
    }

    private static List<LineUnits> exploded(
            Order order, List<LineUnits> units, ToLongBiFunction<OrderLine, LineUnits> ofComponent) {
        List<LineUnits> all = new ArrayList<>();
        for (LineUnits each : units) {
            if (!order.line(each.line()).filter(OrderLine::isBundle).isPresent()) {
                all.add(each);
                continue;
            }
            for (OrderLine component : order.components(each.line())) {
                long count = ofComponent.applyAsLong(component, each);
                if (count > 0) {
                    all.add(new LineUnits(component.number(), (int) Math.min(Integer.MAX_VALUE, count)));
                }
            }
        }
        return all;
    }
}
