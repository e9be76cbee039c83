package io.guichet.local;

import io.guichet.local.backend.BackendFailure;
import io.guichet.local.client.Terminal;
import io.guichet.local.platform.LocalPlatform;
import io.guichet.local.platform.PlatformFailure;
import io.guichet.local.platform.PlatformOptions;
import io.guichet.local.platform.PlatformPorts;
import io.guichet.local.platform.PlatformState;
import io.guichet.local.platform.RehearseStart;
import io.guichet.local.process.ProcessFailure;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What the {@code guichet} script calls: {@code up}, {@code down}, {@code status}. */
public final class Launcher {

    private static final int DEFAULT_PORT = 8080;
    private static final Duration STOP = Duration.ofSeconds(60);

    private final PrintStream out;
    private final Map<String, String> environment;
    private final Path home;

    private Launcher(PrintStream out, Map<String, String> environment) {
        this.out = out;
        this.environment = environment;
        this.home =
                Path.of(environment.getOrDefault("GUICHET_HOME", ".guichet")).toAbsolutePath();
    }

    public static void main(String[] args) throws InterruptedException {
        var launcher = new Launcher(Terminal.out(), System.getenv());
        try {
            switch (args.length == 0 ? "" : args[0]) {
                case "up" -> launcher.up();
                case "rehearse" -> launcher.rehearse();
                case "down" -> launcher.down();
                case "status" -> System.exit(new StatusReport(launcher.home).print(launcher.out, isJson(args)) ? 0 : 3);
                default -> throw new PlatformFailure("up, rehearse, down or status?");
            }
        } catch (PlatformFailure | BackendFailure | ProcessFailure failure) {
            launcher.out.println(failure.getMessage());
            System.exit(1);
        }
    }

    private static boolean isJson(String[] args) {
        return args.length > 1 && args[1].equals("--json");
    }

    private void up() throws InterruptedException {
        var running = PlatformState.read(home).filter(PlatformState::isRunning);
        if (running.isPresent()) {
            out.println("Guichet already runs here, at " + running.get().gateway() + " (./guichet down stops it).");
            return;
        }
        var began = System.nanoTime();
        var platform = new AtomicReference<LocalPlatform>();
        var supervision = new AtomicReference<Supervision>();
        // Before the start: Ctrl-C may come in the middle of it.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform.get(), supervision.get()), "stop"));
        platform.set(LocalPlatform.start(options(), this::step));
        supervision.set(new Supervision(platform.get(), out));
        supervision.get().begin();
        new Welcome(platform.get()).print(out, Duration.ofNanos(System.nanoTime() - began));
        // What the start took goes back to the system: from here on this process only waits.
        System.gc();
        new CountDownLatch(1).await();
    }

    private void stop(@Nullable LocalPlatform platform, @Nullable Supervision supervision) {
        if (supervision != null) {
            supervision.end();
        }
        if (platform == null) {
            LocalPlatform.abandon(home);
            return;
        }
        out.println("stopping …");
        try {
            platform.close();
            out.println("stopped; the data stays in " + home);
        } catch (ProcessFailure notAll) {
            out.println(notAll.getMessage());
        }
    }

    /** Part of the build: what it makes lies beside the jars. */
    private void rehearse() {
        new RehearseStart(repository(), environment).ifNeeded(this::step);
    }

    private void down() throws InterruptedException {
        var state = PlatformState.read(home);
        var launcher = state.flatMap(running -> running.launcher().alive());
        if (launcher.isPresent()) {
            launcher.get().destroy();
            try {
                launcher.get().onExit().get(STOP.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException stubborn) {
                launcher.get().destroyForcibly();
            }
        }
        var left = state.map(PlatformState::endLeftovers).orElse(List.of());
        out.println(
                launcher.isPresent() || !left.isEmpty() ? "stopped; the data stays in " + home : "Nothing runs here.");
    }

    private PlatformOptions options() {
        var seed = Boolean.parseBoolean(environment.getOrDefault("GUICHET_SEED", "true"));
        return new PlatformOptions(repository(), home, ports(), environment, seed, PlatformOptions.Part.WHOLE);
    }

    private Path repository() {
        var start = Path.of(Objects.requireNonNullElse(environment.get("GUICHET_REPOSITORY"), ""));
        return PlatformOptions.repositoryAbove(start.toAbsolutePath());
    }

    private PlatformPorts ports() {
        var port = environment.getOrDefault("GUICHET_PORT", String.valueOf(DEFAULT_PORT));
        try {
            return new PlatformPorts(Integer.parseInt(port));
        } catch (IllegalArgumentException e) {
            throw new PlatformFailure("GUICHET_PORT is " + port + ", which is not a port Guichet can start from.", e);
        }
    }

    private synchronized void step(String what, Duration took) {
        out.printf("  %-58s %5.1f s%n", what, took.toMillis() / 1000.0);
    }
}
