package dev.oms.port;

/**
 * Source of new ids. Must be thread-safe and never repeat itself, not even in another process or after a restart: a request whose
 * id was there before is refused, or, where it is the same command, answered as it was then. What is no id, or the same twice in a
 * row, is refused in the generator's name.
 */
@FunctionalInterface
public interface IdGenerator {

    /** A new id of 1 to 60 characters out of letters, digits and dashes; ideally rising with time, so that indexes stay dense. */
    String next();
}
