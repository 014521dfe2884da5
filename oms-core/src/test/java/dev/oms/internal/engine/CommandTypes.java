package dev.oms.internal.engine;

import dev.oms.internal.Handlers;
import dev.oms.inventory.CustomerGroups;
import dev.oms.inventory.DrawingPolicy;
import dev.oms.inventory.QueuePolicy;
import dev.oms.inventory.ShortfallPolicy;
import dev.oms.port.TaxCalculator;
import dev.oms.returns.ReturnPolicy;
import dev.oms.sourcing.SourcingPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** The types of all commands. */
final class CommandTypes {
    private static final Settings SETTINGS = new Settings(
            () -> Instant.EPOCH,
            () -> "ID",
            SourcingPolicy.closestThenFewest(),
            ReturnPolicy.anyTime(),
            ShortfallPolicy.report(),
            TaxCalculator.none(),
            CustomerGroups.none(),
            QueuePolicy.PRIORITY,
            DrawingPolicy.ownFirst(),
            Duration.ofMinutes(1),
            1,
            1,
            Duration.ZERO,
            false,
            false,
            false);

    private CommandTypes() {}

    static Stream<Class<?>> all() {
        return Handlers.all(SETTINGS).stream().map(CommandHandler::type);
    }
}
