package dev.oms.examples.bench;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Help.Ansi;

/** Shows on the terminal how far it is. */
final class Progress implements AutoCloseable {
    private static final int TERMINAL_MILLIS = 500;
    private static final int LOG_MILLIS = 10_000;

    private final ProgressBar bar;

    Progress(long turns) {
        bar = new ProgressBarBuilder()
                .setTaskName("bench")
                .setInitialMax(turns)
                .setUnit(" turns", 1)
                .setUpdateIntervalMillis(Ansi.AUTO.enabled() ? TERMINAL_MILLIS : LOG_MILLIS)
                .build();
    }

    void at(String what) {
        bar.setExtraMessage(what);
    }

    void step() {
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }
}
