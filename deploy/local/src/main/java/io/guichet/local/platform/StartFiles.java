package io.guichet.local.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of our processes, from unpacked jars and with what earlier JVMs noted. */
final class StartFiles {

    private final UnpackedJars jars;

    StartFiles(Path repository) {
        this.jars = new UnpackedJars(repository);
    }

    UnpackedJars jars() {
        return jars;
    }

    List<String> command(ServicePlan service) {
        var command = new ArrayList<>(service.jvm());
        command.addAll(cacheOf(service).use());
        command.addAll(List.of("-cp", ClassPath.of(jars.classPath(service)), jars.mainClass(service)));
        return List.copyOf(command);
    }

    /** For the run whose JVM notes what later ones need. */
    List<String> rehearsal(ServicePlan service) {
        var command = new ArrayList<>(service.jvm());
        command.addAll(cacheOf(service).make());
        if (service.isBehindTheGateway()) {
            command.addAll(List.of("-cp", ClassPath.of(jars.shared()), "io.guichet.platform.wiring.Rehearsal"));
            command.addAll(List.of(jars.ownJar(service).toString(), jars.mainClass(service)));
        } else {
            command.addAll(List.of("-cp", ClassPath.of(jars.classPath(service)), jars.mainClass(service)));
        }
        return List.copyOf(command);
    }

    StartCache cacheOf(ServicePlan service) {
        return service.isBehindTheGateway()
                ? new StartCache(jars.directory().resolve("services.aot"), jars.shared())
                : new StartCache(jars.directory().resolve(service.name() + ".aot"), jars.classPath(service));
    }

    /** The {@code guichet} script names this file too. */
    StartCache cacheOfTheLauncher() {
        return StartCache.ofThisClassPath(jars.directory().resolve("launcher.aot"));
    }
}
