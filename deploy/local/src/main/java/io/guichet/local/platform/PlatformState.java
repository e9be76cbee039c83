package io.guichet.local.platform;

import io.guichet.local.process.ChildProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What runs here, written for everybody who comes later: another {@code up}, {@code status}, {@code down}, demo and bench.
 *
 * @param launcher the process that started and watches all others
 * @param processes in the order of their start
 * @param readyAfterMillis from the launcher's start until everything was ready; 0 while it is not
 */
public record PlatformState(
        RunningProcess launcher,
        String gateway,
        String backend,
        String kafka,
        String mongo,
        long readyAfterMillis,
        Map<String, RunningProcess> processes) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** @param startedAtMillis tells it from a later process that got the same number */
    public record RunningProcess(long pid, int port, long startedAtMillis) {

        static RunningProcess of(ChildProcess process) {
            return new RunningProcess(process.pid(), process.port(), startOf(process.pid()));
        }

        static RunningProcess self() {
            var pid = ProcessHandle.current().pid();
            return new RunningProcess(pid, 0, startOf(pid));
        }

        public Optional<ProcessHandle> alive() {
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(handle -> startOf(pid) == startedAtMillis);
        }

        private static long startOf(long pid) {
            return ProcessHandle.of(pid)
                    .flatMap(handle -> handle.info().startInstant())
                    .map(Instant::toEpochMilli)
                    .orElse(0L);
        }
    }

    static Path file(Path home) {
        return home.resolve("state.json");
    }

    public static Optional<PlatformState> read(Path home) {
        return Files.exists(file(home))
                ? Optional.of(JSON.readValue(file(home), PlatformState.class))
                : Optional.empty();
    }

    void write(Path home) {
        PrivateFile.write(file(home), JSON.writeValueAsString(this));
    }

    static void delete(Path home) {
        try {
            Files.deleteIfExists(file(home));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file(home), e);
        }
    }

    public boolean isRunning() {
        return launcher.alive().isPresent();
    }

    /** Ends what a launcher left behind that was killed itself. @return their names */
    public List<String> endLeftovers() {
        var left = new LinkedHashMap<String, ProcessHandle>();
        processes.forEach((name, process) -> process.alive().ifPresent(handle -> left.put(name, handle)));
        left.values().forEach(ProcessHandle::destroy);
        left.values().forEach(handle -> await(handle, Duration.ofSeconds(20)));
        return List.copyOf(left.keySet());
    }

    private static void await(ProcessHandle handle, Duration limit) {
        try {
            handle.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stubborn) {
            handle.destroyForcibly();
        }
    }
}
