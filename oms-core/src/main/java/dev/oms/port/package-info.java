/** What a host may implement: the store, payment, carriers, tax, notification, ids, access. */
package dev.oms.port;
