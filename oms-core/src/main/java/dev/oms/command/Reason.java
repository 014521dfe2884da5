package dev.oms.command;

import dev.oms.common.Personal;

/**
 * Why something was decided as it was, or what to look out for.
 *
 * @param code stable, for programs: {@code sourcing.closest-complete}
 * @param text for people
 */
public record Reason(String code, @Personal String text) {
    @Override
    public String toString() {
        return text;
    }
}
