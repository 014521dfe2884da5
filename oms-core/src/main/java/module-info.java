/** The domain core of the order-management library: features, ports and engine. */
module dev.oms.core {
    requires transitive jakarta.validation;
    requires org.slf4j;

    exports dev.oms;
    exports dev.oms.archive;
    exports dev.oms.catalog;
    exports dev.oms.catalog.offering;
    exports dev.oms.command;
    exports dev.oms.common;
    exports dev.oms.common.validation;
    exports dev.oms.erasure;
    exports dev.oms.fulfillment;
    exports dev.oms.inventory;
    exports dev.oms.order;
    exports dev.oms.payment;
    exports dev.oms.port;
    exports dev.oms.pricing;
    exports dev.oms.quote;
    exports dev.oms.replenishment;
    exports dev.oms.returns;
    exports dev.oms.sourcing;
    exports dev.oms.sourcing.rules;
    exports dev.oms.sourcing.solver;
    exports dev.oms.sourcing.wave;
    exports dev.oms.statemachine;
    exports dev.oms.verify;

    opens dev.oms.archive;
    opens dev.oms.catalog;
    opens dev.oms.catalog.offering;
    opens dev.oms.command;
    opens dev.oms.common;
    opens dev.oms.common.validation;
    opens dev.oms.erasure;
    opens dev.oms.fulfillment;
    opens dev.oms.inventory;
    opens dev.oms.order;
    opens dev.oms.payment;
    opens dev.oms.quote;
    opens dev.oms.replenishment;
    opens dev.oms.returns;

    uses jakarta.validation.spi.ValidationProvider;
}
