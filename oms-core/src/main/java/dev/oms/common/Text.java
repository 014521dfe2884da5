package dev.oms.common;

/** What text the library stores: anything printable in any script, nothing that a database or a label cannot hold. */
public final class Text {
    private Text() {}

    /** Whether the text has neither control characters (line breaks and tabs included) nor broken surrogates. */
    public static boolean isPlain(String text) {
        return text.codePoints().noneMatch(c -> Character.isISOControl(c) || isLoneSurrogate(c));
    }

    /** Whether the text is plain apart from line breaks and tabs. */
    public static boolean isPlainLines(String text) {
        return text.codePoints()
                .noneMatch(
                        c -> (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') || isLoneSurrogate(c));
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
