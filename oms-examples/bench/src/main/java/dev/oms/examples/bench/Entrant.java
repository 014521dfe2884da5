package dev.oms.examples.bench;

import java.sql.SQLException;
import java.util.List;

/** A way to keep a shop's orders that is measured against the others; has tables of its own. Used by many threads. */
interface Entrant extends AutoCloseable {
    int CUSTOMER_PAGE = 20;
    int OPEN_PAGE = 50;

    String name();

    /** What the names of its tables begin with. */
    String prefix();

    /** Offers more products, with so many units of each. */
    void stock(List<String> skus, long units) throws SQLException;

    /** Order row, request id, three events, stock: all or nothing. */
    Placement place(Basket basket) throws SQLException;

    /** Sets one unit aside for somebody who has not ordered yet. */
    Answer reserve(String sku) throws SQLException;

    void release(String order) throws SQLException;

    /** Everything leaves, parcel by parcel. */
    void ship(String order, List<List<Basket.Item>> parcels) throws SQLException;

    /** The only shipment of the order arrives. */
    void deliver(String order) throws SQLException;

    /** Answers how many orders were found: 1, or 0. */
    int byId(String order) throws SQLException;

    /** The newest of a customer; answers how many were found. */
    int byCustomer(String customer) throws SQLException;

    /** The newest that are not finished; answers how many were found. */
    int open() throws SQLException;

    /** Checks every law that it knows over everything that is there. */
    Checked check();

    /** How many orders were checked, and how many breaches of laws were found. */
    record Checked(long orders, int breaches) {}

    @Override
    void close();
}
