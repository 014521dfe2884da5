package dev.oms.common;

/** What text the library stores: anything printable in any script, nothing that a database or a label cannot hold. */
public final class Text {
    private static final int REPLACEMENT = 0xFFFD;

    private Text() {}

    /** Whether the text looks like an ISO 3166-1 alpha-2 code, upper case. */
    public static boolean isCountryCode(String text) {
        return text.length() == 2 && isCapital(text.charAt(0)) && isCapital(text.charAt(1));
    }

    private static boolean isCapital(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    /** Whether the text has neither control characters (line breaks and tabs included) nor broken surrogates. */
    public static boolean isPlain(String text) {
        return isStorable(text, false);
    }

    /** Whether the text is plain apart from line breaks and tabs. */
    public static boolean isPlainLines(String text) {
        return isStorable(text, true);
    }

    private static boolean isStorable(String text, boolean lines) {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!isPrintable(c) && !(lines && breaks(c))) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private static boolean isPrintable(int codePoint) {
        return !Character.isISOControl(codePoint) && !isLoneSurrogate(codePoint);
    }

    private static boolean breaks(int codePoint) {
        return codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
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
