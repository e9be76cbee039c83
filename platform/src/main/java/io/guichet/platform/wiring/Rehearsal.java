package io.guichet.platform.wiring;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/**
 * Main class of a training run, in which the JVM notes for later starts what it loaded ({@code -XX:AOTCacheOutput}). The
 * service comes from a loader of its own, which the JVM leaves out of its notes: so they hold only what all services share,
 * and fit each of them. Nothing that serves anybody starts this way.
 */
public final class Rehearsal {

    private Rehearsal() {}

    /** @param args the service's jar, and its main class */
    public static void main(String[] args) throws ReflectiveOperationException, MalformedURLException {
        var jar = new URL[] {Path.of(args[0]).toUri().toURL()};
        // Never closed: the service runs until the JVM ends.
        var service = new URLClassLoader("service", jar, Rehearsal.class.getClassLoader());
        Thread.currentThread().setContextClassLoader(service);
        Class.forName(args[1], true, service).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    }
}
