package dev.oms.command;

import dev.oms.common.Masked;
import dev.oms.common.Personal;
import dev.oms.common.Text;
import java.util.List;

/** What a port answered to an effect; texts as they can be stored, whatever the other side put into them. */
public sealed interface EffectAnswer {
    /** The longest text that is kept of an answer. */
    int LONGEST = 2000;

    /**
     * It happened.
     *
     * @param details what the port said of it, such as a provider's reference or tracking numbers
     */
    record Succeeded(@Personal List<String> details) implements EffectAnswer {
        public Succeeded {
            details = details.stream().map(text -> Text.storable(text, LONGEST)).toList();
        }
    }

    /**
     * It happened, line by line of what was asked.
     *
     * @param parts every line that was asked for
     */
    record DoneInParts(List<Part> parts) implements EffectAnswer {
        public DoneInParts {
            parts = List.copyOf(parts);
        }
    }

    /**
     * What was done for one line.
     *
     * @param sequence the other side's number of the change; 0 for none
     */
    record Part(int line, long units, long sequence) {}

    /** The other side says no for good. */
    record Declined(@Personal String reason) implements EffectAnswer {
        public Declined {
            reason = Text.storable(reason, LONGEST);
        }

        @Override
        public String toString() {
            return Masked.text(this, "reason");
        }
    }

    /** Nothing happened, and trying again may help. */
    record Failed(@Personal String error) implements EffectAnswer {
        public Failed {
            error = Text.storable(error, LONGEST);
        }
    }

    /** It may or may not have happened: to be asked about before it is tried again. */
    record Unknown(@Personal String error) implements EffectAnswer {
        public Unknown {
            error = Text.storable(error, LONGEST);
        }
    }
}
