package dev.oms;

import dev.oms.command.Outcome;
import dev.oms.common.AssemblyId;
import dev.oms.inventory.Assembly;
import dev.oms.inventory.AssemblyState;
import dev.oms.inventory.CancelAssembly;
import dev.oms.inventory.FinishAssembly;
import dev.oms.inventory.OrderAssembly;
import dev.oms.inventory.StartAssembly;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import java.time.Instant;

/** Kits that are made of their components, or taken apart. */
public final class Assemblies {
    private final Oms oms;
    private final Parts parts;

    Assemblies(Oms oms, Parts parts) {
        this.oms = oms;
        this.parts = parts;
    }

    /** Sets aside what so many units of a kit are to be made of, and expects them by a date. */
    public Outcome<AssemblyId> order(String node, String kit, long units, Instant due) {
        return oms.execute(new OrderAssembly(node, kit, units, false, due, ""));
    }

    /** Sets aside so many units of a kit that are to be taken apart, and expects their components by a date. */
    public Outcome<AssemblyId> takeApart(String node, String kit, long units, Instant due) {
        return oms.execute(new OrderAssembly(node, kit, units, true, due, ""));
    }

    /** The work begins: what goes in is no stock any more. */
    public Outcome<AssemblyId> start(AssemblyId id) {
        return oms.execute(new StartAssembly(id.value()));
    }

    /** All that is in work is done. */
    public Outcome<AssemblyId> finish(AssemblyId id) {
        return finish(id, 0);
    }

    /** So many units are done, the rest is still in work; 0 for all that is in work. */
    public Outcome<AssemblyId> finish(AssemblyId id, long units) {
        return oms.execute(new FinishAssembly(id.value(), units, 0, ""));
    }

    /** Nothing comes out of so many units, though what went into them is gone. */
    public Outcome<AssemblyId> spoil(AssemblyId id, long units, String reason) {
        return oms.execute(new FinishAssembly(id.value(), 0, units, reason));
    }

    /** Gives up what is not done; what went into it is back. */
    public Outcome<AssemblyId> cancel(AssemblyId id, String reason) {
        return oms.execute(new CancelAssembly(id.value(), reason));
    }

    /** A page of assembly orders in a state, oldest first; cursor empty for the first page. */
    public Page<Assembly> in(AssemblyState state, String cursor) {
        return search(Query.of(Kinds.ASSEMBLY)
                .where("state", state.name())
                .sortedBy("ordered_at")
                .after(cursor));
    }

    /** A page of assembly orders by any attribute of {@link Kinds#ASSEMBLY}. */
    public Page<Assembly> search(Query<Assembly> query) {
        return parts.search(oms, query);
    }
}
