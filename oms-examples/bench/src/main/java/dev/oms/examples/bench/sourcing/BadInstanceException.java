package dev.oms.examples.bench.sourcing;

/** What was to be read is no file of instances; the message says where and why. */
final class BadInstanceException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    BadInstanceException(String message) {
        super(message);
    }

    BadInstanceException(String message, Throwable cause) {
        super(message, cause);
    }
}
