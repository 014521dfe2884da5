package dev.oms.examples.bench.torture;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands between a pool and its server, and cuts connections: before a piece of a request is passed on, after it was
 * passed on, or before a piece of an answer is given back. So an answer may be lost whose request was carried out.
 */
final class CuttingProxy implements AutoCloseable {
    private static final int BACKLOG = 100;
    private static final int PIECE = 8192;

    private final int serverPort;
    private final Random random;
    private final int piecesPerCut;
    private final ServerSocket door;
    private final ExecutorService porters = Executors.newCachedThreadPool(Daemons::thread);
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean cutting;

    /** @param piecesPerCut how many pieces go through, on average, before a connection is cut */
    CuttingProxy(int serverPort, Random random, int piecesPerCut) throws IOException {
        this.serverPort = serverPort;
        this.random = random;
        this.piecesPerCut = piecesPerCut;
        door = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        porters.execute(this::receive);
    }

    int port() {
        return door.getLocalPort();
    }

    void cutNowAndThen() {
        cutting = true;
    }

    void cutNoMore() {
        cutting = false;
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                Socket pool = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
                pool.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                sockets.add(pool);
                sockets.add(server);
                porters.execute(() -> carry(pool, server));
                porters.execute(() -> carry(server, pool));
            } catch (IOException e) {
                // Closed, which ends the loop; or one connection that did not come about.
            }
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] piece = new byte[PIECE];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int size = in.read(piece); size >= 0 && !isCut(); size = in.read(piece)) {
                out.write(piece, 0, size);
                out.flush();
                if (isCut()) {
                    return;
                }
            }
        } catch (IOException e) {
            // The other direction was cut, or one side has hung up: both ends are closed either way.
        } finally {
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    private boolean isCut() {
        return cutting && random.nextInt(piecesPerCut) == 0;
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket each : sockets) {
            each.close();
        }
        porters.shutdownNow();
    }
}
