package io.guichet.local.bench;

import java.util.Collection;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Work around a measurement, done by a few hands so that it ends soon without being a load of its own. */
record InParallel(int hands) {

    static InParallel of(int hands) {
        return new InParallel(hands);
    }

    <T> void forEach(Collection<T> things, Consumer<T> work) {
        try (var threads =
                Executors.newFixedThreadPool(hands, Thread.ofVirtual().factory())) {
            things.forEach(thing -> threads.execute(() -> work.accept(thing)));
        }
    }
}
