package dev.oms.examples.bench;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** How a hand-written store writes; every call is a transaction of its own. */
interface Writing {
    String name();

    /** What has to be there besides the tables. */
    default void prepare() throws SQLException {}

    /** Answers whether there was stock for all of it; otherwise nothing is written. */
    boolean place(NewOrder order) throws SQLException;

    /** Sets one unit aside, and answers whether there was one. */
    boolean reserve(String sku) throws SQLException;

    /** From one state to another, with an event. */
    void step(String order, String from, String to, Instant at) throws SQLException;

    /** Goods leave: state, event, stock. */
    void ship(String order, List<Basket.Item> parcel, String to, Instant at) throws SQLException;
}
