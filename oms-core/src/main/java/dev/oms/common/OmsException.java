package dev.oms.common;

/** Root of everything this library throws: bugs, lost races and broken infrastructure, never a business refusal. */
public abstract class OmsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    protected OmsException(String message) {
        super(message);
    }

    protected OmsException(String message, Throwable cause) {
        super(message, cause);
    }
}
