package dev.oms.testkit.simulation;

/** What can happen in a simulated shop, and how often it does, by weight, where nothing else is said. */
public enum Deed {
    /** A customer orders one or two items. */
    PLACE(14),
    /** Units, or all that has not shipped, are cancelled. */
    CANCEL(3),
    /** A line gets more units, or fewer. */
    CHANGE(3),
    /** Goods come in. */
    RECEIVE(7),
    RELEASE(8),
    PICK(8),
    PACK(8),
    SHIP(8),
    DELIVER(6),
    /** A warehouse gives work back. */
    REJECT(1),
    REQUEST_RETURN(5),
    RECEIVE_RETURN(5),
    INSPECT_RETURN(5),
    RETRY_PAYMENT(2),
    /** Somebody who got no answer sends the same request again. */
    TRY_AGAIN(8),
    /** Somebody who got an answer sends the same request again. */
    REPEAT(3),
    /** Two people do something about the same order, or order the same goods, at the same moment and at two nodes. */
    RUSH(14),
    /** A node works on what is due. */
    WORK(45),
    /** A person resumes a parked task. */
    RESUME(2),
    /** The next call to the payment provider fails, is declined, or loses its answer. */
    PAYMENT_TROUBLE(4),
    /** The next call to the carrier fails, is declined, or loses its answer. */
    CARRIER_TROUBLE(3),
    /** Authorisations of an order run out. */
    LAPSE(1),
    /** At one of its next calls a node stands still, for seconds or for longer than its lease, and others go on. */
    STAND_STILL(14),
    /** At one of its next calls, before or after it, a node dies. */
    DIE(3),
    /** A dead node is started again. */
    START(12),
    /** The next commit of a node fails, and the node does not know that it did. */
    LOSE_COMMIT(3),
    /** The next commit of a node succeeds, and the node does not know that it did. */
    LOSE_ANSWER(3),
    /** One of the next calls to the store is refused. */
    REFUSE(3),
    /** A node is cut off from the store. */
    CUT_STORE(1),
    /** A node is cut off from the provider, the carrier and the relay's sink. */
    CUT_PORTS(1),
    /** A node is connected again. */
    CONNECT(10);

    private final int weight;

    Deed(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    boolean isFault() {
        return compareTo(PAYMENT_TROUBLE) >= 0;
    }
}
