package dev.oms.persistence;

import dev.oms.common.OmsException;

/** Stored text that this version of the library cannot read: altered by hand, or written by a newer version. */
public final class UnreadableRecordException extends OmsException {
    private static final long serialVersionUID = 1L;
    private final String type;

    public UnreadableRecordException(String type, Throwable cause) {
        super(
                "a stored " + type + " cannot be read: " + cause.getMessage()
                        + ". It was altered by hand, or written by a newer version of this library.",
                cause);
        this.type = type;
    }

    /** The kind of the record, or the type of the event. */
    public String type() {
        return type;
    }
}
