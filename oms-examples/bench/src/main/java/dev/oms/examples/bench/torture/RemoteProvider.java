package dev.oms.examples.bench.torture;

import dev.oms.port.PaymentGateway;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The provider, called from another process; a call that breaks off ends with an exception: nobody knows what happened. */
final class RemoteProvider implements PaymentGateway {
    /** The last word of a call that came through as a whole. */
    static final String END = " .";

    private static final int PATIENCE_MILLIS = 5_000;
    private final int port;

    RemoteProvider(int port) {
        this.port = port;
    }

    @Override
    public Answer authorize(Request request) {
        return call(ProviderCall.moving("authorize", request));
    }

    @Override
    public Answer capture(Request request) {
        return call(ProviderCall.moving("capture", request));
    }

    @Override
    public Answer cancel(Request request) {
        return call(ProviderCall.moving("cancel", request));
    }

    @Override
    public Answer refund(Request request) {
        return call(ProviderCall.moving("refund", request));
    }

    @Override
    public Answer lookUp(String idempotencyKey) {
        return call(ProviderCall.lookingUp(idempotencyKey));
    }

    private Answer call(String line) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write((line + END + "\n").getBytes(StandardCharsets.UTF_8));
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String answer = in.readLine();
            if (answer == null) {
                throw new IOException("the provider hung up");
            }
            return ProviderCall.answer(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
