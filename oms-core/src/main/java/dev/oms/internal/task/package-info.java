/** How reports about effects and timers are decided. */
package dev.oms.internal.task;
