package dev.oms.internal.sourcing;

import dev.oms.command.Event;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.TenantId;
import dev.oms.order.BackorderFilled;
import dev.oms.order.UnitsAllocated;
import dev.oms.order.UnitsFed;
import dev.oms.port.EventQuery;
import dev.oms.port.Persistence;
import dev.oms.port.RecordedEvent;
import dev.oms.sourcing.BackTest;
import dev.oms.sourcing.BackTestReport;
import dev.oms.sourcing.BackTestRun;
import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingInputs;
import dev.oms.sourcing.StoredDecision;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the decisions in the events that tell of them. */
public final class Decisions {
    private static final int PAGE = EventQuery.MAX_LIMIT;

    private final Persistence persistence;
    private final TenantId tenant;
    private final NodeHistory nodes;

    public Decisions(Persistence persistence, TenantId tenant) {
        this.persistence = persistence;
        this.tenant = tenant;
        this.nodes = new NodeHistory(persistence, tenant);
    }

    /** Those among some events, in their order. */
    public List<StoredDecision> among(List<RecordedEvent> events) {
        return events.stream().flatMap(each -> of(each).stream()).toList();
    }

    /** Puts every decision of the period to the candidate as well. */
    public BackTestReport run(BackTest test) {
        BackTestRun run = new BackTestRun(test);
        List<RecordedEvent> page;
        long after = 0;
        do {
            page = persistence.events(tenant, new EventQuery(Set.of(), after, PAGE));
            for (RecordedEvent each : page) {
                if (!each.at().isBefore(test.from()) && each.at().isBefore(test.until())) {
                    of(each).ifPresent(run::add);
                }
                after = each.position();
            }
        } while (page.size() == PAGE);
        return run.report();
    }

    private Optional<StoredDecision> of(RecordedEvent recorded) {
        if (recorded.unreadable().isPresent()) {
            return Optional.empty();
        }
        Event event = recorded.event();
        if (event instanceof UnitsAllocated allocated) {
            return decision(
                    recorded,
                    List.of(allocated.sourcing()),
                    allocated.inputs(),
                    List.of(),
                    byHand(recorded, allocated));
        }
        if (event instanceof UnitsFed fed) {
            return decision(recorded, List.of(fed.sourcing()), fed.inputs(), List.of(fed.store()), "");
        }
        return event instanceof BackorderFilled filled
                ? decision(recorded, filled.sourcing(), filled.inputs(), List.of(), "")
                : Optional.empty();
    }

    private Optional<StoredDecision> decision(
            RecordedEvent recorded,
            List<SourcingDecision> decisions,
            List<SourcingInputs> all,
            List<NodeId> feeds,
            String byHand) {
        return all.stream().findFirst().map(inputs -> {
            SourcingDecision decision = decisions.get(0);
            boolean erased = !decision.candidates().isEmpty()
                    && decision.candidates().stream()
                            .allMatch(each -> each.verdict().isEmpty());
            return new StoredDecision(
                    new OrderId(recorded.owner()),
                    recorded.at(),
                    inputs.policy(),
                    inputs.problem(recorded.at(), nodes::at),
                    decision,
                    feeds,
                    byHand,
                    erased);
        });
    }

    private static String byHand(RecordedEvent recorded, UnitsAllocated allocated) {
        return allocated.reason().isEmpty() ? "" : recorded.actor() + ": " + allocated.reason();
    }
}
