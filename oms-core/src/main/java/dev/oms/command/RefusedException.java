package dev.oms.command;

import dev.oms.common.OmsException;
import java.util.List;
import java.util.stream.Collectors;

/** A refusal that the caller did not expect; see {@link Outcome#orThrow()}. */
public final class RefusedException extends OmsException {
    private static final long serialVersionUID = 1L;
    private final transient List<Refusal> refusals;

    public RefusedException(List<Refusal> refusals) {
        super(refusals.stream().map(Refusal::toString).collect(Collectors.joining("; ")));
        this.refusals = List.copyOf(refusals);
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
