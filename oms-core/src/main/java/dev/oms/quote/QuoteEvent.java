package dev.oms.quote;

import dev.oms.command.Event;

/** Something that happened to a quote that already exists. */
public interface QuoteEvent extends Event {

    /** The quote after it. */
    Quote applyTo(Quote before);
}
