package dev.oms.examples.bench.torture;

import dev.oms.port.PaymentGateway;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Where other processes call the provider: one line in, one line out, on loopback. */
final class ProviderDoor implements AutoCloseable {
    private static final int BACKLOG = 100;
    private final PaymentGateway provider;
    private final ServerSocket door;
    private final ExecutorService clerks = Executors.newCachedThreadPool(Daemons::thread);

    ProviderDoor(PaymentGateway provider) throws IOException {
        this.provider = provider;
        door = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        clerks.execute(this::receive);
    }

    int port() {
        return door.getLocalPort();
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                clerks.execute(() -> serve(caller));
            } catch (IOException e) {
                // Closed, which ends the loop; or the caller was gone before it was let in.
            }
        }
    }

    private void serve(Socket caller) {
        try (caller;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
            String line = in.readLine();
            // A line that was cut off with its caller is no order to move money.
            if (line != null && line.endsWith(RemoteProvider.END)) {
                String call = line.substring(0, line.length() - RemoteProvider.END.length());
                String answer = ProviderCall.text(ProviderCall.on(provider, call)) + "\n";
                caller.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // The caller died before it heard: that is what it will have to look up.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        clerks.shutdownNow();
    }
}
