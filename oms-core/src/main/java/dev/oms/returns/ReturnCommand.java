package dev.oms.returns;

import dev.oms.command.Command;
import dev.oms.common.ReturnId;

/** A command about one existing return. */
public interface ReturnCommand extends Command<ReturnId> {

    /** The return's id as text: {@code <order>-R<number>}. */
    String returnId();
}
