package dev.oms.inventory;

/**
 * What becomes of orders whose units turn out not to be there; a pure function. Null is refused in its name, and nothing is
 * counted.
 */
@FunctionalInterface
public interface ShortfallPolicy {

    Response on(Shortfall shortfall);

    /** What is done about a shortfall. Except by refusing, the orders hit lose what is not there, latest first. */
    enum Response {
        /** Their units are open, and somebody decides. */
        REPORT,
        /** Their units are sourced from other nodes, and wait in the queue where there are none. */
        RESOURCE,
        /** Their units wait in the queue. */
        BACKORDER,
        /** Nothing changes: whoever counted is told which orders stand against it. */
        REFUSE
    }

    /** The orders hit are reported, their units are open. */
    static ShortfallPolicy report() {
        return shortfall -> Response.REPORT;
    }

    /** The orders hit are sourced anew. */
    static ShortfallPolicy resource() {
        return shortfall -> Response.RESOURCE;
    }

    /** The orders hit wait for goods. */
    static ShortfallPolicy backorder() {
        return shortfall -> Response.BACKORDER;
    }

    /** A count below what is reserved is refused. */
    static ShortfallPolicy refuse() {
        return shortfall -> Response.REFUSE;
    }
}
