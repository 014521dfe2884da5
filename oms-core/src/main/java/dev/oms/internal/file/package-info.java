/** An order and what belongs to it while a decision about it is made. */
package dev.oms.internal.file;
