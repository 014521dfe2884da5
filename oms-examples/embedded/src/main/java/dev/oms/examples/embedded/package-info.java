/** The quick start of the README. */
package dev.oms.examples.embedded;
