/** Handlers of replenishment. */
package dev.oms.internal.replenishment;
