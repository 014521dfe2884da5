package dev.oms.common;

/** Units set aside for somebody who has not ordered yet. */
public record ReservationId(String value) implements Id {
    public ReservationId {
        Id.requireValid("ReservationId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
