package dev.oms.catalog.offering;

import dev.oms.common.Masked;

/**
 * A customer's wish in a configuration.
 *
 * @param path of the attribute in which it stands
 * @param place path of the option that is made so; empty for the offering itself
 * @param units that are made so
 */
public record Personalized(String path, String place, String wish, Personalization personalization, long units) {
    @Override
    public String toString() {
        return Masked.text(this, "wish");
    }
}
