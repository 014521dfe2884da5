/** Stock: positions, movements, backorders. */
package dev.oms.inventory;
