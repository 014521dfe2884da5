package dev.oms.examples.bench.torture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The port in a JDBC URL of a server on this machine. */
final class LoopbackUrl {
    private static final Pattern PORT = Pattern.compile("//localhost:(\\d+)/");

    private LoopbackUrl() {}

    static int port(String url) {
        Matcher found = PORT.matcher(url);
        if (!found.find()) {
            throw new IllegalArgumentException("no server on this machine: " + url);
        }
        return Integer.parseInt(found.group(1));
    }

    static String withPort(String url, int port) {
        return PORT.matcher(url).replaceFirst("//localhost:" + port + "/");
    }
}
