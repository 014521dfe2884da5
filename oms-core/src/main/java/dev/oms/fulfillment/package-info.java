/** The work of nodes: release, pick, pack, ship, deliver. */
package dev.oms.fulfillment;
