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
 * @param part which processes
 */
public record PlatformOptions(
        Path repository, Path home, PlatformPorts ports, Map<String, String> environment, boolean seed, Part part) {

    /** Which processes are started. */
    public enum Part {
        WHOLE,
        /** For the training run of {@link RehearseStart}: only those that are trained, with nothing noted yet. */
        REHEARSAL,
        /** The gateway before two of the queue, which share a database. */
        TWO_QUEUES
    }

    public PlatformOptions {
        environment = Map.copyOf(environment);
    }

    /** For acceptance tests: unused ports, own data, trial halls. */
    public static PlatformOptions forTest(Path home) {
        return new PlatformOptions(
                repositoryAbove(Path.of("")), home, PlatformPorts.unused(), System.getenv(), true, Part.WHOLE);
    }

    /** For a test of what two replicas do for each other: no trial halls. */
    public static PlatformOptions twoQueues(Path home) {
        return new PlatformOptions(
                repositoryAbove(Path.of("")), home, PlatformPorts.unused(), System.getenv(), false, Part.TWO_QUEUES);
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

    boolean isRehearsal() {
        return part == Part.REHEARSAL;
    }

    List<ServicePlan> services() {
        return switch (part) {
            case WHOLE -> ServicePlan.ALL;
            case REHEARSAL -> ServicePlan.REHEARSED;
            case TWO_QUEUES -> ServicePlan.TWO_QUEUES;
        };
    }

    Path logs() {
        return home.resolve("logs");
    }
}
