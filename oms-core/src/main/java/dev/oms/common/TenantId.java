package dev.oms.common;

/** The company whose data this is; tenants never see each other. */
public record TenantId(String value) implements Id {
    public TenantId {
        Id.requireValid("TenantId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
