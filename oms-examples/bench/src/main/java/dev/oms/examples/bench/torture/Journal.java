package dev.oms.examples.bench.torture;

/** Is told what is tried and what was answered, each at its moment; thread-safe. */
interface Journal {

    /** Before the first try. */
    void tried(Errand errand);

    /**
     * After an answer that says done.
     *
     * @param answer the result in words
     * @param repeated whether it had been done by an earlier try whose answer was lost
     */
    void acknowledged(Errand errand, String answer, boolean repeated);

    /** A try that ended with an exception; the same request is sent again. */
    void failed(Errand errand, RuntimeException failure);
}
