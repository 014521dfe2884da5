package dev.oms;

/** Background work that goes on until it is closed, or the library is. */
@FunctionalInterface
public interface RunningWorker extends AutoCloseable {

    /** Lets every thread finish what it is doing, for at most half a minute. */
    @Override
    void close();
}
