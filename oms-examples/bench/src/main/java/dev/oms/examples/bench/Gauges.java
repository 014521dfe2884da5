package dev.oms.examples.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads CPU times: of this process, of the current thread, and of a server that we started, where Linux tells it. */
final class Gauges {
    private static final int TICKS_PER_SECOND = 100;
    private static final double MICROS = 1e6;
    private static final double NANOS_PER_MICRO = 1e3;
    private static final double MICROS_PER_MILLI = 1e3;
    // Places of utime, stime, cutime and cstime in /proc/PID/stat, counted behind the name of the program.
    private static final int USER = 11;
    private static final int OWN_FIELDS = 2;
    private static final int WITH_ENDED_CHILDREN = 4;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Optional<ProcessHandle> server;

    Gauges(Optional<ProcessHandle> server) {
        this.server = server;
    }

    double processMicros() {
        return system.getProcessCpuTime() / NANOS_PER_MICRO;
    }

    /** Of the compilers of this process, from its beginning. */
    double compilerMicros() {
        return compiler.getTotalCompilationTime() * MICROS_PER_MILLI;
    }

    double threadMicros() {
        return threads.getCurrentThreadCpuTime() / NANOS_PER_MICRO;
    }

    long threadAllocated() {
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    /** Of all its processes, from their beginning, those included that have ended. */
    OptionalDouble serverMicros() {
        if (server.isEmpty()
                || !Files.isDirectory(
                        Path.of("/proc", String.valueOf(server.get().pid())))) {
            return OptionalDouble.empty();
        }
        List<ProcessHandle> children =
                new ArrayList<>(server.get().descendants().toList());
        long ticks = ticks(server.get(), WITH_ENDED_CHILDREN);
        for (ProcessHandle child : children) {
            ticks += ticks(child, OWN_FIELDS);
        }
        return OptionalDouble.of(ticks * MICROS / TICKS_PER_SECOND);
    }

    private static long ticks(ProcessHandle process, int fields) {
        try {
            String line = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            String[] values = line.substring(line.lastIndexOf(')') + 2).split(" ");
            long ticks = 0;
            for (int i = USER; i < USER + fields; i++) {
                ticks += Long.parseLong(values[i]);
            }
            return ticks;
        } catch (IOException e) {
            // It has ended since it was listed; its parent counts it from now on.
            return 0;
        }
    }
}
