package dev.oms.internal.inventory;

import dev.oms.command.Refusal;
import dev.oms.common.Id;
import dev.oms.inventory.PoolForm;
import java.util.Optional;

/** Says what is wrong with a pool that a command names. */
final class Pools {
    private Pools() {}

    /** Why this can be nobody's stock; nothing where it can. */
    static Optional<Refusal> notPossible(PoolForm form, String path) {
        if (form.ownership().isOthers() && !Id.isValid(form.owner())) {
            return Optional.of(refusal(path, "it must be said who owns %s stock".formatted(form.ownership())));
        }
        return !form.ownership().isOthers() && !form.owner().isEmpty()
                ? Optional.of(refusal(path, "%s stock has no other owner; leave it empty".formatted(form.ownership())))
                : Optional.empty();
    }

    private static Refusal refusal(String path, String text) {
        return new Refusal(Refusal.Code.INVALID, path + ".owner", text);
    }
}
