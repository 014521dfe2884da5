package dev.oms.fulfillment;

import dev.oms.common.FulfillmentId;
import dev.oms.common.validation.ChildIdText;
import dev.oms.order.LineUnits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Picked units were put into packages.
 *
 * @param packages contents of each new package; none means one package with everything that is picked
 */
public record PackGoods(
        @ChildIdText(letter = 'F') String fulfillmentId,

        @Size(max = 1000, message = "must name at most {max} packages")
        List<@Valid Contents> packages)
        implements FulfillmentCommand<FulfillmentId> {
    public PackGoods {
        packages = List.copyOf(packages);
    }

    /** What one package holds. */
    public record Contents(
            @Size(min = 1, max = 10_000, message = "must name {min} to {max} lines")
            List<@Valid LineUnits> units) {
        public Contents {
            units = List.copyOf(units);
        }
    }

    /** Everything that is picked, in one package. */
    public static PackGoods all(FulfillmentId fulfillment) {
        return new PackGoods(fulfillment.value(), List.of());
    }

    @Override
    public FulfillmentId result(String subject) {
        return FulfillmentId.parse(subject);
    }
}
