package dev.oms.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.Address;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NodeProfileTest {

    @Test
    void aUsualNodeShipsEverywhereAndDoesNothingElse() {
        assertThat(NodeProfile.USUAL.can(Capability.SHIP)).isTrue();
        assertThat(NodeProfile.USUAL.can(Capability.HAZMAT)).isFalse();
        assertThat(NodeProfile.USUAL.shipsTo("JP")).isTrue();
        assertThat(NodeProfile.USUAL.shipDate(Instant.parse("2026-03-01T23:59:59Z")))
                .contains(LocalDate.parse("2026-03-01"));
        assertThat(NodeProfile.USUAL.transitDays(Address.inCountry("DE"))).isEmpty();
    }

    @Test
    void aNodeThatNamesWhatItCanDoCanDoNothingElse() {
        NodeProfile shop = new NodeProfile(
                NodeType.STORE, Set.of("PICKUP", "GIFT_WRAP"), Set.of("DE"), List.of(), List.of(), 0, 0);

        assertThat(shop.canAll(Set.of("PICKUP", "GIFT_WRAP"))).isTrue();
        assertThat(shop.can(Capability.SHIP)).isFalse();
        assertThat(shop.shipsTo("FR")).isFalse();
    }

    @Test
    void theEntryWithTheLongestPostalPrefixSaysHowLongTheWayIs() {
        NodeProfile node = new NodeProfile(
                NodeType.WAREHOUSE,
                Set.of(),
                Set.of(),
                List.of(),
                List.of(new TransitTime("DE", "", 3), new TransitTime("DE", "10", 1), new TransitTime("DE", "1", 2)),
                0,
                0);

        assertThat(node.transitDays(in("DE", "10115"))).hasValue(1);
        assertThat(node.transitDays(in("DE", "12043"))).hasValue(2);
        assertThat(node.transitDays(in("DE", "80331"))).hasValue(3);
        assertThat(node.transitDays(in("FR", "10115"))).isEmpty();
    }

    private static Address in(String country, String postalCode) {
        return new Address("", List.of(), postalCode, "", country, List.of());
    }
}
