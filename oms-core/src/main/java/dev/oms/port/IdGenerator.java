package dev.oms.port;

/** Source of new ids. Must be thread-safe and never repeat itself, not even in another process or after a restart. */
@FunctionalInterface
public interface IdGenerator {

    /** A new id of 1 to 60 characters out of letters, digits and dashes; ideally rising with time, so that indexes stay dense. */
    String next();
}
