package dev.oms.common;

/** What text the library stores: anything printable in any script, nothing that a database or a label cannot hold. */
public final class Text {
    private static final int REPLACEMENT = 0xFFFD;

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

    /** The text as {@link #isPlainLines} wants it, cut to a length; what cannot be stored becomes a replacement character. */
    public static String storable(String text, int max) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .limit(max)
                .map(c -> isPlainLines(Character.toString(c)) ? c : REPLACEMENT)
                .forEach(plain::appendCodePoint);
        if (plain.length() <= max) {
            return plain.toString();
        }
        int end = Character.isHighSurrogate(plain.charAt(max - 1)) ? max - 1 : max;
        return plain.substring(0, end);
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
