package dev.oms.examples.bench.torture;

import dev.oms.command.EffectTask;
import dev.oms.command.ResumeTask;
import dev.oms.common.RequestId;
import java.util.List;

/**
 * The provider fails every call for some orders: their effects are parked for a person, the others go on, and once
 * somebody has resumed them they are delivered like any other.
 */
final class Poison implements Strike {
    private static final int ORDERS = 5;
    /**
     * Commands a second at most, so that two workers keep up: where more comes in than they get done, every attempt, of
     * the poisoned effects as of all others, waits behind all that became due before it, and that is as it should be.
     */
    private static final double RATE = 30;
    /** Unlike those of any shopper, so that the provider knows these orders by what they cost. */
    private static final int UNITS = 7;

    private static final long CENTS = UNITS * 490L;

    @Override
    public String name() {
        return "poison";
    }

    @Override
    public void strike(Round busy) throws Exception {
        Round round = busy.atMost(RATE);
        try (Branch branch = round.branch(round.pool())) {
            round.provider().curse(CENTS);
            round.underLoad(branch, () -> {
                for (int number = 1; number <= ORDERS; number++) {
                    place(round, branch, "poisoned-" + number);
                }
                Waiting.until(
                        "poisoned effects are not parked", () -> parked(branch).size() == ORDERS);
                int before = round.provider().orders().size();
                Waiting.until(
                        "nothing else is paid for",
                        () -> round.provider().orders().size() > before);
                round.sometime();
            });
            round.provider().forgive();
            for (EffectTask effect : parked(branch)) {
                branch.oms()
                        .tasks()
                        .resume(ResumeTask.TaskKind.EFFECT, effect.id())
                        .orThrow();
            }
        }
    }

    private static void place(Round round, Branch branch, String request) {
        Errand errand = new Errand(request, Errand.Kind.PLACE, "TEA-1", UNITS);
        round.ledger().tried(errand);
        String order = branch.oms()
                .execute(errand.command(), branch.oms().context(new RequestId(request)))
                .orThrow()
                .toString();
        round.ledger().acknowledged(errand, order, false);
    }

    private static List<EffectTask> parked(Branch branch) {
        return branch.oms().tasks().parkedEffects("").entities();
    }
}
