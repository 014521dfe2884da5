package dev.oms.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.EntityKey;
import dev.oms.command.Seal;
import dev.oms.common.TenantId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The formulas of docs/security.md; the expected values were computed by another program, and what is stored depends on them. */
class EventChainTest {
    private static final String SALT = "00112233445566778899aabbccddeeff";
    private static final String REMAINS = "4d1bec33971d7cbeb5c47bd62d4d31d8b5d927a67218bf2a7c2734a300c039df";

    @Test
    void theDigestIsOfTheSaltAndOfWhateverCanBeErased() {
        assertThat(EventChain.digest(SALT, "agent:zoë", "by phone", "{\"v\":1,\"to\":\"Köln 🎁\"}"))
                .isEqualTo("3e60422e9fa89778e3fe51472fbbc53fc81a5cd6c4e1fc19a8ffd2ef2aca9f9d");
    }

    @Test
    void theHashIsOfThePredecessorTheColumnsAndTheDigest() {
        String hash = EventChain.hash(
                "ab".repeat(32),
                new TenantId("main"),
                new EntityKey("payment", "O-1"),
                "O-1",
                7,
                "PaymentRequested",
                Instant.parse("2026-03-02T09:00:00.123456Z"),
                "r-1",
                "3e60422e9fa89778e3fe51472fbbc53fc81a5cd6c4e1fc19a8ffd2ef2aca9f9d");

        assertThat(hash).isEqualTo("3171d0959e973c4b33025fd52b18ce3c5e90d1920ef23a6742ef27248da50348");
    }

    @Test
    void whatRemainsHasADigestWithoutASalt() {
        assertThat(EventChain.remains("customer:", "", "{\"v\":1}")).isEqualTo(REMAINS);
    }

    @Test
    void theEventThatSaysThatSomethingWasErasedCoversWhatRemains() {
        assertThat(EventChain.digest(SALT, "agent:zoë", "", "{\"v\":1}", List.of(REMAINS, REMAINS)))
                .isEqualTo("d8a4c35381cf4d7dd2f4f21513c8a69884fd35a5d31eee531d6a80ec5008735d");
    }

    @Test
    void textsThatAreCutElsewhereAreOtherTexts() {
        assertThat(EventChain.digest(SALT, "a", "bc", "")).isNotEqualTo(EventChain.digest(SALT, "ab", "c", ""));
    }

    @Test
    void aSealIsReadAsItWasWrittenAndAnythingElseFitsNothing() {
        Seal seal = new Seal("1", "2", "3");

        assertThat(Seal.parse(seal.text())).isEqualTo(seal);
        assertThat(Seal.parse("")).isEqualTo(Seal.NONE);
        assertThat(Seal.parse("1.2.3.4").digest()).isEmpty();
    }
}
