package dev.oms.internal.engine;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.EffectAnswer;
import dev.oms.common.Text;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in what a port says. What nobody can make sense of is no answer, as little as an exception: it is asked what happened. */
final class PortAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(PortAnswers.class);

    private PortAnswers() {}

    /** @param meaning throws where the answer makes no sense */
    static <A> EffectAnswer of(String port, Supplier<A> call, Function<A, EffectAnswer> meaning) {
        try {
            A answer = call.get();
            require(answer != null, "it answered null");
            return meaning.apply(answer);
        } catch (Throwable e) {
            // A missing class in a provider's client is an Error, and no less a reason to ask what happened.
            LOG.warn("the {} failed; it will be asked what happened", port, e);
            return new EffectAnswer.Unknown(Failures.text("the " + port + ": " + Failures.text(e)));
        }
    }

    /** Asks what became of an earlier call where its answer may be lost, and calls only if nothing did. */
    static EffectAnswer askedFirst(boolean askFirst, Supplier<EffectAnswer> lookUp, Supplier<EffectAnswer> call) {
        if (askFirst) {
            EffectAnswer known = lookUp.get();
            if (!(known instanceof EffectAnswer.Failed)) {
                return known;
            }
        }
        return call.get();
    }

    /** It happened, and is called so by the other side: a name that were cut or mended would be another's, or nobody's. */
    static EffectAnswer succeeded(String reference) {
        require(reference != null, "it answered a reference that is null");
        require(
                Text.storable(reference, EffectAnswer.LONGEST).equals(reference),
                "it answered a reference of %d characters, of which some cannot be stored",
                reference.length());
        return new EffectAnswer.Succeeded(List.of(reference));
    }
}
