package io.guichet.equipment.shelf;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Stale;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All things of one kind.
 *
 * @param <A> the thing
 * @param <E> its sealed event type
 */
public interface Shelf<A extends Thing, E> {

    /** How often a command reads and decides again when somebody else was faster. */
    int ROUNDS = 4;

    /** @throws io.guichet.platform.domain.NotFound when there is none */
    Kept<A> find(String id);

    Optional<Kept<A>> known(String id);

    /** In the order the query asks for; empty when nothing fits. */
    List<Kept<A>> list(Query query);

    /** How many fit; the query's page does not matter. */
    long count(Query query);

    /**
     * Stores a new one.
     *
     * @return as stored; the one that is there when the same command stored it before
     * @throws Refused when a key that has to be its own is taken
     */
    Kept<A> add(Change<A, E> change, String command);

    /**
     * Stores a decision; what neither changes the thing nor tells anything is not written.
     *
     * @throws Stale when it was changed meanwhile
     * @throws Refused when a key that has to be its own is taken
     */
    Kept<A> save(Kept<A> before, Change<A, E> change, String command);

    /** One command on one thing: read, decide, write. A command that was carried out before finds what it did. */
    default Kept<A> change(String id, Act act, Function<A, Change<A, E>> decide) {
        return Stale.retry(ROUNDS, () -> {
            Kept<A> kept = find(id);
            if (kept.command().equals(act.key())) return kept;
            act.version().check(kept.version());
            return save(kept, decide.apply(kept.it()), act.key());
        });
    }

    /** What was tried and refused is told as well; the thing stays as it is. */
    default void tell(String id, E attempt) {
        Stale.retry(ROUNDS, () -> {
            Kept<A> kept = find(id);
            return save(kept, Change.of(kept.it(), attempt), kept.command());
        });
    }
}
