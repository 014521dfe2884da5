/** What a command is, what a decision consists of, and how either is answered. */
package dev.oms.command;
