package io.guichet.local.platform;

import io.guichet.local.process.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was started from this directory, seen from another process. */
public final class InstalledPlatform {

    private final Path home;

    private InstalledPlatform(Path home) {
        this.home = home;
    }

    public static InstalledPlatform at(Path home) {
        return new InstalledPlatform(home);
    }

    /**
     * @param ready whether every process is there and says it is ready
     * @param credentials of the trial halls, this machine only
     */
    public record Status(
            boolean running,
            boolean ready,
            String gateway,
            String backend,
            String kafka,
            String mongo,
            long readyAfterMillis,
            Map<String, ProcessStatus> processes,
            DemoIdentities credentials) {}

    public record ProcessStatus(long pid, int port, boolean ready) {}

    public Status status() {
        var state = PlatformState.read(home);
        if (state.isEmpty()) {
            return new Status(false, false, "", "", "", "", 0, Map.of(), identities());
        }
        var known = state.get();
        var processes = new LinkedHashMap<String, ProcessStatus>();
        known.processes().forEach((name, process) -> processes.put(name, look(name, process)));
        return new Status(
                known.isRunning(),
                known.isRunning() && processes.values().stream().allMatch(ProcessStatus::ready),
                known.gateway(),
                known.backend(),
                known.kafka(),
                known.mongo(),
                known.readyAfterMillis(),
                processes,
                identities());
    }

    private static ProcessStatus look(String name, PlatformState.RunningProcess process) {
        var ready = process.alive().isPresent()
                && (ServicePlan.ALL.stream().anyMatch(service -> service.name().equals(name))
                        ? Readiness.ready(process.port() + PlatformPorts.MANAGEMENT_STEP)
                        : Ports.answers(process.port()));
        return new ProcessStatus(process.pid(), process.port(), ready);
    }

    private DemoIdentities identities() {
        var files = new IdentityFiles(home);
        return Files.exists(files.credentials()) ? files.read() : new DemoIdentities(List.of(), List.of());
    }
}
