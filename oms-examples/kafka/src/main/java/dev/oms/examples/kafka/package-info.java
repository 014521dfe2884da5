/** Events on their way to Kafka. */
package dev.oms.examples.kafka;
