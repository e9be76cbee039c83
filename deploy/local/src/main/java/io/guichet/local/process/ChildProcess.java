package io.guichet.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One process of the platform on this machine. The same object may be started again after it was stopped or killed. */
public final class ChildProcess implements AutoCloseable {

    /** setsid gives the child its own process group: Ctrl-C in the terminal then reaches the launcher alone, which stops in order. */
    private static final boolean SETSID = Files.isExecutable(Path.of("/usr/bin/setsid"));

    private static final Duration POLITE_STOP = Duration.ofSeconds(20);

    /**
     * @param name what people call it: broker, database, gateway, queue, …
     * @param port where it serves
     * @param log file that takes what it writes; a new start goes on at its end
     * @param ready asked again and again until it says yes
     */
    public record Plan(
            String name,
            int port,
            List<String> command,
            Map<String, String> environment,
            Path directory,
            Path log,
            BooleanSupplier ready) {

        public Plan {
            command = List.copyOf(command);
            environment = Map.copyOf(environment);
        }
    }

    private final Plan plan;
    private volatile @Nullable Process process;

    public ChildProcess(Plan plan) {
        this.plan = plan;
    }

    public String name() {
        return plan.name();
    }

    public int port() {
        return plan.port();
    }

    public Path log() {
        return plan.log();
    }

    public boolean isAlive() {
        var running = process;
        return running != null && running.isAlive();
    }

    /** @return 0 when it never ran */
    public long pid() {
        var running = process;
        return running == null ? 0 : running.pid();
    }

    public boolean isReady() {
        return isAlive() && plan.ready().getAsBoolean();
    }

    public synchronized ChildProcess start() {
        if (isAlive()) {
            return this;
        }
        var command = new ArrayList<String>();
        if (SETSID) {
            command.add("/usr/bin/setsid");
        }
        command.addAll(plan.command());
        var builder = new ProcessBuilder(command)
                .directory(plan.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(plan.log().toFile()));
        builder.environment().putAll(plan.environment());
        try {
            Files.createDirectories(plan.directory());
            Files.createDirectories(plan.log().toAbsolutePath().getParent());
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + plan.name() + ": " + e.getMessage(), e);
        }
        return this;
    }

    /** @throws ProcessFailure when it ended instead, or is not ready in time; the message names its log */
    public ChildProcess awaitReady(Duration limit) {
        var ready = Waiting.until(() -> !isAlive() || plan.ready().getAsBoolean(), limit, Duration.ofMillis(50));
        if (!isAlive()) {
            throw new ProcessFailure(plan.name() + " ended before it was ready, see " + plan.log() + ".");
        }
        if (!ready) {
            throw new ProcessFailure(
                    plan.name() + " is not ready after " + limit.toSeconds() + " s, see " + plan.log() + ".");
        }
        return this;
    }

    /** Ends it as a power cut would: no shutdown hook runs. */
    public synchronized void kill9() {
        var running = process;
        if (running != null) {
            running.destroyForcibly();
            awaitEnd(running, POLITE_STOP);
        }
    }

    /**
     * Asks it to end, waits, and kills it when it does not.
     *
     * @throws ProcessFailure when even that does not end it
     */
    public void stop() {
        stop(POLITE_STOP);
    }

    /** @param patience how long it may take to end by itself */
    public synchronized void stop(Duration patience) {
        var running = process;
        if (running == null || !running.isAlive()) {
            return;
        }
        running.destroy();
        if (awaitEnd(running, patience)) return;
        kill9();
        if (running.isAlive()) throw new ProcessFailure(plan.name() + " (" + running.pid() + ") does not end.");
    }

    public ChildProcess restart() {
        stop();
        return start();
    }

    @Override
    public void close() {
        stop();
    }

    private static boolean awaitEnd(Process running, Duration limit) {
        try {
            return running.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            running.destroyForcibly();
            return false;
        }
    }
}
