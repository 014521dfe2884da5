/** Jakarta Validation constraints for what the library stores. */
package dev.oms.common.validation;
