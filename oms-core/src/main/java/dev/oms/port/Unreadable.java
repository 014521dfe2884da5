package dev.oms.port;

import dev.oms.command.EntityKey;
import dev.oms.common.OmsException;

/**
 * Something stored that cannot be read: altered by hand so that it breaks its own law, or written by a newer version.
 *
 * @param type what it should have been
 * @param owner id of the aggregate it belongs to; the SKU of a stock position
 * @param why what whoever asks for it is told
 */
public record Unreadable(EntityKey key, Class<?> type, String owner, OmsException why) {}
