package dev.oms.common;

/** A value was asked to exist in a state that its law forbids: always a bug in the caller, never a business answer. */
public final class InvariantViolation extends OmsException {
    private static final long serialVersionUID = 1L;

    public InvariantViolation(String message) {
        super(message);
    }

    /** Throws unless the law holds. The message names the law and the values. */
    public static void require(boolean holds, String law, Object... values) {
        if (!holds) {
            throw new InvariantViolation(values.length == 0 ? law : law.formatted(values));
        }
    }
}
