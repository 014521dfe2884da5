package dev.oms.internal.pricing;

import dev.oms.command.Refusal;
import dev.oms.common.CustomerId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.port.Facts;
import dev.oms.pricing.PriceWithdrawn;
import dev.oms.pricing.WithdrawPrices;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes items off a list; those that have no price are left alone. */
public final class WithdrawPricesHandler implements CommandHandler<WithdrawPrices, Facts> {

    @Override
    public Class<WithdrawPrices> type() {
        return WithdrawPrices.class;
    }

    @Override
    public Facts read(WithdrawPrices command, Reader reader) {
        return reader.read(ListedPrices.reads(
                command.list(), command.skus().stream().map(Sku::new).collect(Collectors.toSet())));
    }

    @Override
    public Optional<CustomerId> customer(WithdrawPrices command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(WithdrawPrices command, Facts facts, Draft draft) {
        List<Refusal> refusals = ListedPrices.refusals(command.list(), command.from(), facts);
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        Instant from = ListedPrices.from(command.from(), draft);
        ListedPrices prices = new ListedPrices(command.list(), facts, draft);
        long withdrawn = command.skus().stream()
                .distinct()
                .filter(sku -> prices.withdraw(new PriceWithdrawn(command.list(), new Sku(sku), from)))
                .count();
        return draft.accept(Long.toString(withdrawn));
    }
}
