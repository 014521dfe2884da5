package dev.oms;

import dev.oms.command.CommandContext;
import dev.oms.command.Versioned;
import dev.oms.common.Actor;
import dev.oms.common.NodeId;
import dev.oms.common.RequestId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.ExternalNodes;
import dev.oms.internal.engine.Settings;
import dev.oms.inventory.ExternalAvailability;
import dev.oms.inventory.ExternalStock;
import dev.oms.inventory.RefreshStock;
import dev.oms.inventory.StaleStock;
import dev.oms.inventory.StockLevel;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what there is where others keep the stock, from what they said; what is too old is asked for first. */
final class ExternalReading {
    private static final Logger LOG = LoggerFactory.getLogger(ExternalReading.class);

    private final Oms oms;
    private final Parts parts;
    private final Settings settings;
    private final ExternalNodes external;

    ExternalReading(Oms oms, Parts parts) {
        this.oms = oms;
        this.parts = parts;
        this.settings = parts.engine().settings();
        this.external = settings.external();
    }

    List<ExternalAvailability> of(Set<Sku> skus) {
        if (skus.isEmpty() || external.isEmpty()) {
            return List.of();
        }
        Facts facts = read(skus);
        Map<String, Set<String>> old = tooOld(skus, facts);
        old.forEach(this::ask);
        Facts fresh = old.isEmpty() ? facts : read(skus);
        Instant now = settings.clock().instant();
        return skus.stream()
                .flatMap(sku -> known(sku, fresh).stream())
                .map(stock -> answer(stock, fresh, now))
                .toList();
    }

    private Facts read(Set<Sku> skus) {
        Set<String> owners = skus.stream().map(Sku::value).collect(Collectors.toSet());
        return parts.persistence()
                .read(oms.tenant(), ReadSet.NOTHING.withStock(skus).withOwned(List.of(ExternalStock.KIND), owners));
    }

    private Map<String, Set<String>> tooOld(Set<Sku> skus, Facts facts) {
        Instant now = settings.clock().instant();
        Map<String, Set<String>> old = new TreeMap<>();
        skus.stream()
                .flatMap(sku -> known(sku, facts).stream())
                .filter(stock -> external.isStale(stock, now))
                .forEach(stock -> old.computeIfAbsent(stock.node().value(), node -> new TreeSet<>())
                        .add(stock.sku().value()));
        return old;
    }

    /** The library itself asks: whoever may look at stock need not be one who may change it. */
    private void ask(String node, Set<String> skus) {
        CommandContext context = new CommandContext(
                oms.tenant(), Actor.SYSTEM, new RequestId(settings.ids().next()), "");
        try {
            parts.engine().report(new RefreshStock(node, skus), context);
        } catch (Throwable e) {
            // Whatever a host's client throws, an Error as well, nobody knows better than before.
            LOG.warn("whoever keeps the stock of {} does not answer; what is known of it is stale", node, e);
        }
    }

    private List<ExternalStock> known(Sku sku, Facts facts) {
        return facts.owned(sku.value(), ExternalStock.class).stream()
                .map(Versioned::entity)
                .filter(stock -> external.keep(stock.node()))
                .sorted(Comparator.comparing(stock -> stock.node().value()))
                .toList();
    }

    private ExternalAvailability answer(ExternalStock stock, Facts facts, Instant now) {
        boolean stale = external.isStale(stock, now);
        long available = stale && external.stale() == StaleStock.HOLD_BACK ? 0 : available(stock, facts);
        Duration age = Duration.between(stock.asOf(), now);
        return new ExternalAvailability(
                stock.node(), stock.sku(), available, stock.asOf(), age.isNegative() ? Duration.ZERO : age, stale);
    }

    private static long available(ExternalStock stock, Facts facts) {
        NodeId node = stock.node();
        return facts.stock(stock.sku()).stream()
                .filter(level -> level.node().equals(node))
                .mapToLong(StockLevel::available)
                .sum();
    }
}
