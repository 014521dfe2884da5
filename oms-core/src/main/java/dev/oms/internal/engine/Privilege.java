package dev.oms.internal.engine;

import dev.oms.port.Right;

/**
 * Something in a command that not everybody may want who may give the command.
 *
 * @param path where it stands in the command
 * @param wish what is wanted, to go on from "may not"
 */
public record Privilege(Right right, String path, String wish) {}
