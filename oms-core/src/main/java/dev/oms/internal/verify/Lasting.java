package dev.oms.internal.verify;

import dev.oms.verify.VerificationReport.Breach;
import java.util.List;
import java.util.function.Supplier;

/** Tells what is broken from what was written between two reads of one look: another look sees something else there. */
final class Lasting {
    private static final int MOST_LOOKS = 10;

    private Lasting() {}

    /** What two looks in a row find, or the last of many that each found something else. */
    static List<Breach> breaches(Supplier<List<Breach>> look) {
        List<Breach> before = look.get();
        for (int looks = 1; looks < MOST_LOOKS && !before.isEmpty(); looks++) {
            List<Breach> now = look.get();
            if (now.equals(before)) {
                return now;
            }
            before = now;
        }
        return before;
    }
}
