package io.guichet.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of this machine; only the loopback address is ever looked at. */
public final class Ports {

    private Ports() {}

    /**
     * A port nobody uses now. Taken from below the range the kernel gives to outgoing connections, so that none of
     * those takes it between this look and its use.
     */
    public static int unused() {
        for (var attempt = 0; attempt < 500; attempt++) {
            var port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            if (isUnused(port)) {
                return port;
            }
        }
        throw new IllegalStateException("no unused port between 20000 and 32000");
    }

    /** The first of {@code count} neighbouring ports nobody uses now. */
    public static int unusedRange(int count) {
        for (var attempt = 0; attempt < 500; attempt++) {
            var first = ThreadLocalRandom.current().nextInt(20_000, 32_000 - count);
            if (allUnused(first, count)) {
                return first;
            }
        }
        throw new IllegalStateException("no " + count + " neighbouring unused ports between 20000 and 32000");
    }

    public static boolean isUnused(int port) {
        try (var socket = new ServerSocket()) {
            // As the services do, or a port in TIME_WAIT would look busy right after a stop.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException busy) {
            return false;
        }
    }

    public static boolean answers(int port) {
        return answers("127.0.0.1", port);
    }

    public static boolean answers(String host, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), 500);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private static boolean allUnused(int first, int count) {
        for (var port = first; port < first + count; port++) {
            if (!isUnused(port)) {
                return false;
            }
        }
        return true;
    }
}
