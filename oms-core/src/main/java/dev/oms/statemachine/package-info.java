/** State machines as checked tables that draw themselves. */
package dev.oms.statemachine;
