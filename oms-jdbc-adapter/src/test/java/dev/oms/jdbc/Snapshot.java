package dev.oms.jdbc;

import dev.oms.command.Entity;
import dev.oms.order.Order;
import dev.oms.port.Kind;
import dev.oms.port.Kinds;
import dev.oms.port.Notifier;
import dev.oms.port.Query;
import dev.oms.port.RecordedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Everything that a shop's tenant has, and everything that happened outside of it, as sorted lines. Ids are numbered in the
 * order in which they appear, and times are left out, so that two courses of the same story compare.
 */
final class Snapshot {
    private static final Pattern ID = Pattern.compile("id\\d{10}");
    private static final Pattern TENANT = Pattern.compile("t-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
    private static final Pattern CLAIM = Pattern.compile("#\\d+");

    private final Map<String, String> ids = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    private Snapshot() {}

    static List<String> of(FaultyShop shop, String outcome) {
        Snapshot snapshot = new Snapshot();
        snapshot.add("answer", outcome);
        // Who delivers where is each process's own affair.
        Kinds.ALL.stream()
                .filter(kind -> !kind.equals(Kinds.SUBSCRIPTION))
                .forEach(kind -> snapshot.addEntities(shop, kind));
        shop.skus().forEach(sku -> shop.sound.inventory().levels(sku).forEach(level -> snapshot.add("stock", level)));
        shop.sound.events(0, 5_000).forEach(snapshot::addEvent);
        snapshot.addTheWorldOutside(shop);
        return snapshot.lines.stream().sorted().toList();
    }

    private <E extends Entity> void addEntities(FaultyShop shop, Kind<E> kind) {
        shop.store
                .query(shop.tenant, Query.of(kind).limit(5_000))
                .entities()
                .forEach(entity -> add(kind.name(), entity));
    }

    private void addEvent(RecordedEvent event) {
        add("event", event.subject() + " " + event.actor() + " " + event.request() + " " + event.event());
    }

    private void addTheWorldOutside(FaultyShop shop) {
        for (Order order : shop.store.query(shop.tenant, Query.of(Kinds.ORDER)).entities()) {
            add(
                    "provider",
                    "%s authorized %d captured %d refunded %d"
                            .formatted(
                                    order.id(),
                                    shop.gateway.authorized(order.id()),
                                    shop.gateway.captured(order.id()),
                                    shop.gateway.refunded(order.id())));
        }
        add("carrier", "parcels " + shop.carrier.parcels());
        for (Notifier.Message message : shop.notifier.messages()) {
            add("told", message.topic() + " " + message.about());
        }
    }

    private void add(String what, Object value) {
        String text = what + " " + value;
        text = ID.matcher(text).replaceAll(id -> ids.computeIfAbsent(id.group(), each -> "id-" + ids.size()));
        text = TENANT.matcher(text).replaceAll("<tenant>");
        lines.add(CLAIM.matcher(TIME.matcher(text).replaceAll("<time>")).replaceAll("<claim>"));
    }
}
