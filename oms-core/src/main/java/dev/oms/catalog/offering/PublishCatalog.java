package dev.oms.catalog.offering;

import dev.oms.command.Command;
import dev.oms.common.validation.IdText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Makes an assortment what is sold from a moment on, if {@link Linter} has nothing against it; what was agreed before
 * keeps the version that it was agreed with.
 *
 * @param version its name, used once
 * @param from when it takes the place of the version before
 */
public record PublishCatalog(
        @IdText String version,
        @NotNull(message = "is missing") Instant from,
        @NotNull(message = "is missing") @Valid Assortment assortment)
        implements Command<String> {

    /** The name of the version. */
    @Override
    public String result(String subject) {
        return subject;
    }
}
