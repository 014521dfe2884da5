package dev.oms.command;

import java.util.List;

/** What a port answered to an effect. */
public sealed interface EffectAnswer {

    /**
     * It happened.
     *
     * @param details what the port said of it, such as a provider's reference or tracking numbers
     */
    record Succeeded(List<String> details) implements EffectAnswer {
        public Succeeded {
            details = List.copyOf(details);
        }
    }

    /** The other side says no for good. */
    record Declined(String reason) implements EffectAnswer {}

    /** Nothing happened, and trying again may help. */
    record Failed(String error) implements EffectAnswer {}

    /** It may or may not have happened: to be asked about before it is tried again. */
    record Unknown(String error) implements EffectAnswer {}
}
