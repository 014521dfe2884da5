package dev.oms.internal.inventory;

import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.OwedSettled;
import dev.oms.inventory.OwedUnits;
import dev.oms.inventory.SettleOwed;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes note of what owners of stock were given; each unit is settled once. */
public final class SettleOwedHandler implements CommandHandler<SettleOwed, Facts> {

    @Override
    public Class<SettleOwed> type() {
        return SettleOwed.class;
    }

    @Override
    public Facts read(SettleOwed command, Reader reader) {
        return reader.read(ReadSet.NOTHING.withAll(
                command.owed().stream().map(OwedUnits::key).collect(Collectors.toSet())));
    }

    @Override
    public Optional<CustomerId> customer(SettleOwed command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(SettleOwed command, Facts facts, Draft draft) {
        List<Refusal> refusals = refusals(command, facts);
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        for (String id : command.owed()) {
            Versioned<OwedUnits> open = find(id, facts).orElseThrow();
            draft.put(open, open.entity().settled(command.reference()));
            OwedSettled event = new OwedSettled(command.owner(), id, command.reference());
            draft.event(open.entity().key(), command.owner(), open.version() + 1, event);
        }
        return draft.accept(command.reference());
    }

    private static List<Refusal> refusals(SettleOwed command, Facts facts) {
        List<Refusal> refusals = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < command.owed().size(); i++) {
            String id = command.owed().get(i);
            String path = "owed[" + i + "]";
            if (!seen.add(id)) {
                refusals.add(new Refusal(Refusal.Code.INVALID, path, id + " is named twice"));
            } else {
                against(command.owner(), id, path, facts).ifPresent(refusals::add);
            }
        }
        return refusals;
    }

    private static Optional<Refusal> against(String owner, String id, String path, Facts facts) {
        Optional<OwedUnits> found = find(id, facts).map(Versioned::entity);
        if (found.isEmpty() || !found.get().pool().owner().equals(owner)) {
            return Optional.of(
                    new Refusal(Refusal.Code.NOT_FOUND, path, "%s is owed nothing as %s".formatted(owner, id)));
        }
        return found.get().isOpen()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        Refusal.Code.WRONG_STATE,
                        path,
                        "%s was settled with %s".formatted(id, found.get().settlement())));
    }

    private static Optional<Versioned<OwedUnits>> find(String id, Facts facts) {
        return facts.find(OwedUnits.key(id), OwedUnits.class);
    }
}
