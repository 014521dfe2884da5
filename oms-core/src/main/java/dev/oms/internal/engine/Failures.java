package dev.oms.internal.engine;

import dev.oms.command.Refusal;
import dev.oms.common.Nullable;
import dev.oms.common.OmsException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What is kept of a failure: what a person needs to go by, never more than {@value #LONGEST} characters. */
final class Failures {
    private static final int LONGEST = 1000;

    private Failures() {}

    /** What it says, and of what no person has worded for persons, where it happened. */
    static String text(Throwable failure) {
        String words = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        return text(failure instanceof OmsException ? words : words + where(failure));
    }

    private static String where(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> !frame.getClassName().startsWith("java."))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
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

    /** Somebody else's words: a stack trace, or a page of HTML, or none, as exceptions have that nobody gave a message. */
    static String text(@Nullable String words) {
        if (words == null) {
            return "no reason is given";
        }
        if (words.length() <= LONGEST) {
            return words;
        }
        boolean insideACharacter = Character.isHighSurrogate(words.charAt(LONGEST - 2));
        return words.substring(0, insideACharacter ? LONGEST - 2 : LONGEST - 1) + "…";
    }
}
