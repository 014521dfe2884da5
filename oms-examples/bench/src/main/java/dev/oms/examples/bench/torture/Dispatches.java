package dev.oms.examples.bench.torture;

import java.util.List;

/** A journal that is told over standard output, one line for each entry; a line without its end was never said. */
final class Dispatches implements Journal {
    /** What every whole line ends with. */
    private static final String END = "\t.";

    private static final String READY = "ready";
    private static final String CLOSED = "closed";

    static void ready() {
        say(READY);
    }

    static void closed() {
        say(CLOSED);
    }

    static void gauge(Gauge gauge) {
        say("gauge\t" + gauge);
    }

    @Override
    public void tried(Errand errand) {
        say("tried\t" + errand);
    }

    @Override
    public void acknowledged(Errand errand, String answer, boolean repeated) {
        say("acknowledged\t" + errand + "\t" + answer + "\t" + repeated);
    }

    @Override
    public void failed(Errand errand, RuntimeException failure) {
        say("failed\t" + failure.getClass().getSimpleName());
    }

    private static void say(String line) {
        // One call for one line, so that no two are mixed.
        synchronized (System.out) {
            System.out.print(line + END + "\n");
            System.out.flush();
        }
    }

    /** Enters a line into the ledger; answers whether it says that the shop is open. */
    static boolean enter(String line, Ledger ledger, List<Gauge> gauges) {
        if (!line.endsWith(END)) {
            return false;
        }
        String[] words = line.substring(0, line.length() - END.length()).split("\t");
        switch (words[0]) {
            case "tried" -> ledger.tried(Errand.parse(words[1]));
            case "acknowledged" ->
                ledger.acknowledged(Errand.parse(words[1]), words[2], Boolean.parseBoolean(words[3]));
            case "failed" -> ledger.failed(words[1]);
            case "gauge" -> gauges.add(Gauge.parse(words[1]));
            case READY, CLOSED -> {
                // Says something of the shop, and nothing for the ledger.
            }
            default -> throw new IllegalStateException("the shop said: " + line);
        }
        return words[0].equals(READY);
    }
}
