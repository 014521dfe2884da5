package dev.oms.common;

import static dev.oms.common.InvariantViolation.require;

/** A place on Earth in degrees: latitude −90 to 90, longitude −180 to 180. */
public record GeoPoint(double latitude, double longitude) {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    public GeoPoint {
        require(
                Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180,
                "%s, %s is no place on Earth",
                latitude,
                longitude);
    }

    /** Great-circle distance in kilometres by the haversine formula, on a sphere of the mean Earth radius (IUGG). */
    public double kilometresTo(GeoPoint other) {
        double dLat = Math.toRadians(other.latitude - latitude);
        double dLon = Math.toRadians(other.longitude - longitude);
        double a = square(Math.sin(dLat / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(dLon / 2));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    private static double square(double x) {
        return x * x;
    }
}
