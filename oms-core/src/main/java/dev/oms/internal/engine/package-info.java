/** The pipeline that every command goes through, and the workers that run what it leaves to be done. */
package dev.oms.internal.engine;
