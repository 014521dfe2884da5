package dev.oms.internal.inventory;

import dev.oms.common.Sku;
import java.time.Instant;

/**
 * What whoever keeps the stock says of one SKU.
 *
 * @param path of what a command says of it
 */
record Said(Sku sku, long units, long sequence, Instant at, String path) {
    Said atMost(long most) {
        return new Said(sku, Math.min(units, most), sequence, at, path);
    }
}
