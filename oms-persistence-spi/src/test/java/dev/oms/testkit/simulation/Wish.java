package dev.oms.testkit.simulation;

import dev.oms.command.Command;
import dev.oms.common.RequestId;
import java.util.function.Consumer;

/**
 * What somebody wants, under one request id until there is an answer.
 *
 * @param done what is written down outside when it is carried out
 */
record Wish<R>(Command<R> command, RequestId request, Consumer<R> done) {}
