package dev.oms.persistence;

/**
 * What a committed event says from now on; it keeps its position and everything else. For taking out what was personal in
 * it, and for nothing else.
 *
 * @param position where it stands in the log
 * @param actor who it was, as far as that may still be told
 * @param note what remains of the note
 * @param body what remains of the body
 * @param seal what remains of the seal
 */
public record EventErasure(long position, String actor, String note, String body, String seal) {}
