package dev.oms.internal.engine;

import dev.oms.command.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** What is kept of a failure: what a person needs to go by, never more than {@value #LONGEST} characters. */
final class Failures {
    private static final int LONGEST = 1000;

    private Failures() {}

    static String text(Throwable failure) {
        return text(failure.getClass().getSimpleName() + ": " + failure.getMessage());
    }

    static String text(List<Refusal> refusals) {
        return text(refusals.stream().map(Refusal::toString).collect(Collectors.joining("; ")));
    }

    /** Refusals for a log: their texts may repeat what people wrote. */
    static String codes(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> refusal.code() + " " + refusal.subject())
                .collect(Collectors.joining(", "));
    }

    /** Somebody else's words: a stack trace, or a page of HTML. */
    static String text(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        boolean insideACharacter = Character.isHighSurrogate(words.charAt(LONGEST - 2));
        return words.substring(0, insideACharacter ? LONGEST - 2 : LONGEST - 1) + "…";
    }
}
