package io.guichet.local.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * @param repository where the modules with their built jars are
 * @param home where everything that is kept lives: data, logs, secrets, identities
 * @param environment variables that choose the backend, and GUICHET_BIND
 * @param seed whether an empty platform gets the trial halls
 * @param isRehearsal for the training run of {@link RehearseStart}: only the processes that are trained, with nothing noted yet
 */
public record PlatformOptions(
        Path repository,
        Path home,
        PlatformPorts ports,
        Map<String, String> environment,
        boolean seed,
        boolean isRehearsal) {

    public PlatformOptions {
        environment = Map.copyOf(environment);
    }

    /** For acceptance tests: unused ports, own data, trial halls. */
    public static PlatformOptions forTest(Path home) {
        return new PlatformOptions(
                repositoryAbove(Path.of("")), home, PlatformPorts.unused(), System.getenv(), true, false);
    }

    /** Where the {@code guichet} script and the root pom are, seen from here. */
    public static Path repositoryAbove(Path start) {
        for (var at = start.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("guichet")) && Files.exists(at.resolve("pom.xml"))) {
                return at;
            }
        }
        throw new PlatformFailure("No Guichet repository at or above " + start.toAbsolutePath() + ".");
    }

    List<ServicePlan> services() {
        return isRehearsal ? ServicePlan.REHEARSED : ServicePlan.ALL;
    }

    Path logs() {
        return home.resolve("logs");
    }
}
