package dev.oms.order;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.NodeId;
import dev.oms.common.Position;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.WorkDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What an order takes of the capacity of a node on a day. The order itself is counted once, with its first unit.
 *
 * @param held units that are set aside at the node
 * @param begun units that were given to it as work
 * @param done units that have left it
 */
public record DayShare(NodeId node, LocalDate day, int held, int begun, int done) {
    public DayShare {
        require(held >= 0 && begun >= 0 && done >= 0, "no account of a day is negative");
        require(held + begun + done > 0, "%s is taken for at least one unit", day);
    }

    /** Units that were given out, whatever became of them since. */
    public int confirmed() {
        return begun + done;
    }

    /** Whose day it is. */
    public WorkDay workDay() {
        return new WorkDay(node, day);
    }

    /** What of it is only held, as the counters have it reserved. */
    public List<HeldUnits> held(String reference) {
        List<HeldUnits> all = new ArrayList<>();
        add(all, reference, workDay().units(), held);
        add(all, reference, workDay().orders(), confirmed() == 0 ? 1 : 0);
        return all;
    }

    /** What of it is confirmed, as the counters have it no more. */
    public List<HeldUnits> confirmed(String reference) {
        List<HeldUnits> all = new ArrayList<>();
        add(all, reference, workDay().units(), confirmed());
        add(all, reference, workDay().orders(), confirmed() == 0 ? 0 : 1);
        return all;
    }

    private static void add(List<HeldUnits> all, String reference, Position at, int units) {
        if (units > 0) {
            all.add(new HeldUnits(reference, at.sku(), at.node(), at.pool(), units));
        }
    }
}
