package dev.oms.common;

/** An order to make kits of their components, or to take them apart. */
public record AssemblyId(String value) implements Id {
    public AssemblyId {
        Id.requireValid("AssemblyId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
