package dev.oms.testkit.simulation;

/** Thrown where the simulated world and the library do not agree any more. */
final class LawBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String law;

    LawBroken(String law, String text) {
        super(text);
        this.law = law;
    }

    String law() {
        return law;
    }

    static void require(boolean holds, String law, String text, Object... values) {
        if (!holds) {
            throw new LawBroken(law, text.formatted(values));
        }
    }
}
