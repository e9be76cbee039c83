package io.guichet.acceptance;

import io.guichet.local.client.GatewayClient;
import io.guichet.local.demo.HallSeed;
import io.guichet.local.platform.LocalPlatform;
import io.guichet.local.platform.PlatformOptions;
import io.guichet.local.platform.RehearseStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A platform on unused ports with the trial halls, and what one needs to talk to it. */
final class RunningHall implements AutoCloseable {

    static final String HALL = "hall-1";

    private final LocalPlatform platform;
    private final GatewayClient client;
    private final RawHttp raw;

    private RunningHall(String name, Function<Path, PlatformOptions> options) {
        var homes = Path.of("target", "homes");
        var home = homes.resolve(name + "-" + ProcessHandle.current().pid());
        try {
            OldHomes.remove(homes);
            Files.createDirectories(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Pays for itself: a run starts two platforms and several of their processes anew.
        new RehearseStart(PlatformOptions.repositoryAbove(Path.of("")), System.getenv())
                .ifNeeded((what, took) -> say("%s: %s, %d ms", name, what, took.toMillis()));
        platform = LocalPlatform.start(
                options.apply(home.toAbsolutePath()),
                (what, took) -> say("%s: %s, %d ms", name, what, took.toMillis()));
        client = new GatewayClient(platform.gateway(), platform.credentials());
        raw = new RawHttp(platform.gateway());
    }

    /** One for all tests of this JVM that leave it as they found it; ends with the JVM. */
    static RunningHall shared() {
        return Shared.HALL;
    }

    static RunningHall own(String name) {
        return new RunningHall(name, PlatformOptions::forTest);
    }

    /** The gateway before two processes of the queue, {@code queue} and {@code queue-2}; no other service. */
    static RunningHall withTwoQueues(String name) {
        var hall = new RunningHall(name, PlatformOptions::twoQueues);
        HallSeed.seed(
                hall.platform.gateway(), "o001", hall.platform.identities().secretOf("o001"));
        return hall;
    }

    LocalPlatform platform() {
        return platform;
    }

    /** Patient: repeats what was answered with "later". */
    GatewayClient client() {
        return client;
    }

    /** Sends once and hides nothing. */
    RawHttp raw() {
        return raw;
    }

    /** A fresh access token of a device or a member of staff. */
    String tokenOf(String clientId) {
        return raw.token(clientId, platform.identities().secretOf(clientId));
    }

    EventLog events() {
        return new EventLog(platform.backends().bootstrapServers());
    }

    /** Figures of a test belong into its output. */
    static void say(String format, Object... values) {
        System.out.printf("[acceptance] " + format + "%n", values);
    }

    /** The time between two looks while waiting. */
    static void pause(long millis) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(millis);
    }

    @Override
    public void close() {
        client.close();
        raw.close();
        platform.close();
    }

    private static final class Shared {
        static final RunningHall HALL = start();

        private static RunningHall start() {
            var hall = new RunningHall("shared", PlatformOptions::forTest);
            Runtime.getRuntime().addShutdownHook(new Thread(hall::close, "close-shared-hall"));
            return hall;
        }
    }
}
