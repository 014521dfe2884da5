package dev.oms.persistence.internal;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;

/** The same as {@link PublicInputsFuzzTest} with bytes by chance, in every build. */
class PublicInputsProperties {

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void anyCommandIsAnsweredOrRefused(@ForAll @Size(max = 1_000) byte[] bytes) {
        new HostileShop(bytes).sufferCommands();
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void anyQueryIsAnsweredOrRefused(@ForAll @Size(max = 1_000) byte[] bytes) {
        new HostileShop(bytes).sufferQueries();
    }

    @Property(tries = 500)
    void anyStoredTextIsReadOrSaidToBeUnreadable(@ForAll @Size(max = 500) byte[] bytes) {
        new HostileTexts(bytes).suffer();
    }
}
