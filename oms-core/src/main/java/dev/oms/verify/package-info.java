/** What a check of all laws over the whole database answers. */
package dev.oms.verify;
