package dev.oms.internal.inventory;

import dev.oms.command.EntityKey;
import dev.oms.common.Sku;
import dev.oms.inventory.Backorder;
import dev.oms.port.Facts;
import java.util.List;
import java.util.Set;

/**
 * The places at the front of the queue that there is stock for.
 *
 * @param places keys, first to be served first
 * @param cut SKUs whose queue may go on behind these places
 * @param facts the stock, the network, the places and their orders
 */
record QueueFront(List<EntityKey> places, Set<Sku> cut, Facts facts) {
    QueueFront {
        places = List.copyOf(places);
        cut = Set.copyOf(cut);
    }

    /** What a place waits for. */
    Sku sku(EntityKey place) {
        return facts.find(place, Backorder.class).orElseThrow().entity().sku();
    }
}
