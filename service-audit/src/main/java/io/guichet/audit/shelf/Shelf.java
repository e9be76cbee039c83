package io.guichet.audit.shelf;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Stale;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * All records of one kind; each is one document, written with its events aboard.
 *
 * @param <A> the record
 * @param <E> its sealed event type
 */
public interface Shelf<A, E> {

    /** @throws io.guichet.platform.domain.NotFound when there is none */
    Stored<A> find(String id);

    Optional<Stored<A>> known(String id);

    /** Those wanted, in their order. */
    List<Stored<A>> list(Wanted wanted, int skip, int limit);

    /**
     * Stores a new one.
     *
     * @return as stored; what is there already when the id is taken, unchanged and with nothing told
     */
    Stored<A> add(Change<A, E> change);

    /**
     * Stores what was decided on {@code before}; a change without events is not written.
     *
     * @param command is kept beside it
     * @throws Stale when it was changed meanwhile
     */
    Stored<A> save(Stored<A> before, Change<A, E> change, String command);

    /** The command of the last change, empty for none. */
    String lastCommand(String id);

    /**
     * Reads, decides and stores; again when it lost a race, three times at most.
     *
     * @param command the same again changes nothing and finds what it did
     * @param expected is given the version found, before anything is decided on it
     */
    default Stored<A> change(String id, String command, LongConsumer expected, Function<A, Change<A, E>> decide) {
        return Stale.retry(3, () -> {
            Stored<A> before = find(id);
            if (lastCommand(id).equals(command)) return before;
            expected.accept(before.version());
            return save(before, decide.apply(before.value()), command);
        });
    }

    /** The same for a record that may not be there yet: then it is decided on {@code fresh}. */
    default Stored<A> changeOrAdd(String id, A fresh, String command, Function<A, Change<A, E>> decide) {
        return Stale.retry(3, () -> {
            Optional<Stored<A>> before = known(id);
            if (before.isPresent()) return change(id, command, version -> {}, decide);
            Change<A, E> first = decide.apply(fresh);
            if (first.isEmpty()) return new Stored<>(fresh, 0);
            Stored<A> added = add(first);
            if (!added.value().equals(first.after())) throw new Stale(id);
            return added;
        });
    }
}
