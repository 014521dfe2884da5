package dev.oms.persistence.internal;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Everything that comes from outside, guided by the coverage of the code; without {@code JAZZER_FUZZ=1}, only the inputs
 * that have found something once. docs/security.md names the commands.
 */
class PublicInputsFuzzTest {

    @FuzzTest(maxDuration = "5m")
    void anyCommandIsAnsweredOrRefused(byte[] bytes) {
        new HostileShop(bytes).sufferCommands();
    }

    @FuzzTest(maxDuration = "5m")
    void anyQueryIsAnsweredOrRefused(byte[] bytes) {
        new HostileShop(bytes).sufferQueries();
    }

    @FuzzTest(maxDuration = "5m")
    void anyStoredTextIsReadOrSaidToBeUnreadable(byte[] bytes) {
        new HostileTexts(bytes).suffer();
    }
}
