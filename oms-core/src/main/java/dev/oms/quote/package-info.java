/** What is offered to one customer for a time: priced, approved, accepted, and ordered in one go or in parts. */
package dev.oms.quote;
