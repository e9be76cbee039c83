package io.guichet.local;

import io.guichet.local.platform.InstalledPlatform;
import java.io.PrintStream;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What runs here, for people or, with the credentials, for scripts. */
final class StatusReport {

    private final Path home;

    StatusReport(Path home) {
        this.home = home;
    }

    /** @return whether everything is ready */
    boolean print(PrintStream out, boolean json) {
        var status = InstalledPlatform.at(home).status();
        if (json) {
            var mapper = JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();
            out.println(mapper.writeValueAsString(status));
            return status.ready();
        }
        if (status.processes().isEmpty()) {
            out.println("Nothing was started here yet (./guichet up).");
            return false;
        }
        out.printf("%s  %s  backend: %s%n", status.gateway(), status.running() ? "up" : "down", status.backend());
        status.processes()
                .forEach((name, process) -> out.printf(
                        "  %-12s pid %-8d port %-6d %s%n",
                        name, process.pid(), process.port(), process.ready() ? "ready" : "not ready"));
        return status.ready();
    }
}
