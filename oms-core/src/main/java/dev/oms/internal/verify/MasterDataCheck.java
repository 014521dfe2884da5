package dev.oms.internal.verify;

import dev.oms.catalog.Product;
import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.command.Versioned;
import dev.oms.inventory.Node;
import dev.oms.port.RecordedEvent;
import dev.oms.verify.VerificationReport.Breach;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The timelines of products and nodes. */
final class MasterDataCheck {
    private final Books books;

    MasterDataCheck(Books books) {
        this.books = books;
    }

    void products(List<Versioned<Product>> page, Findings found) {
        if (!books.sealed()) {
            return;
        }
        Map<String, List<RecordedEvent>> events =
                books.timelines(page.stream().map(v -> v.entity().owner()).collect(Collectors.toSet()));
        for (Versioned<Product> each : page) {
            EntityKey key = each.entity().key();
            List<RecordedEvent> timeline = events.getOrDefault(each.entity().owner(), List.of());
            if (!ChainCheck.breaches(books.tenant(), timeline, key, each.head()).isEmpty()) {
                again(key, Product.class, found);
            }
        }
    }

    /** A node has all its receipts for ever: too many to be held at once. */
    void nodes(List<Versioned<Node>> page, Findings found) {
        if (books.sealed()) {
            page.forEach(each -> {
                if (!breaches(each.entity().key(), each.head()).isEmpty()) {
                    again(each.entity().key(), Node.class, found);
                }
            });
        }
    }

    private <E extends Entity> void again(EntityKey key, Class<E> type, Findings found) {
        found.broken(Lasting.breaches(
                () -> books.head(key, type).map(head -> breaches(key, head)).orElse(List.of())));
    }

    private List<Breach> breaches(EntityKey root, String head) {
        ChainCheck chain = new ChainCheck(books.tenant(), root);
        books.eachEvent(Set.of(root.id()), chain::take);
        return chain.breaches(head);
    }
}
