package dev.oms.persistence.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import java.io.IOException;
import java.util.regex.Pattern;

/** What is wrong with a text, and where in it, without the text: failures go to logs, and what is stored does not belong there. */
final class JsonFailure {
    /** From the first quotation mark to the last, since what stands between them may have some of its own. */
    private static final Pattern QUOTED = Pattern.compile("([\"'`]).*\\1", Pattern.DOTALL);

    private JsonFailure() {}

    static IOException withoutValues(IOException failure) {
        if (!(failure instanceof JsonProcessingException json)) {
            return failure;
        }
        // The name of a type that this version does not know is no value, and says what to upgrade to.
        String what = failure instanceof InvalidTypeIdException
                ? json.getOriginalMessage()
                : QUOTED.matcher(json.getOriginalMessage()).replaceAll("$1***$1");
        String where = json instanceof JsonMappingException mapping ? mapping.getPathReference() : "";
        IOException shown = new IOException(where.isEmpty() ? what : what + " at " + where);
        shown.setStackTrace(failure.getStackTrace());
        return shown;
    }
}
