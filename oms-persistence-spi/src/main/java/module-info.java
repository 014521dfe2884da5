/** The bridge from the core's persistence port to a small, technology-free record store. */
module dev.oms.persistence {
    requires transitive dev.oms.core;
    requires com.fasterxml.jackson.databind;
    requires org.slf4j;

    exports dev.oms.persistence;
    exports dev.oms.persistence.memory;
}
