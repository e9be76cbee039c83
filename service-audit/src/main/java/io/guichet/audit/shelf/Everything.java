package io.guichet.audit.shelf;

import java.util.List;
import java.util.function.Consumer;

/** Goes through all records of a shelf, a page at a time. */
public final class Everything {

    private static final int AT_ONCE = 50;

    private Everything() {}

    /** Records that come or go meanwhile may be missed or met twice. */
    public static <A> void on(Shelf<A, ?> shelf, Consumer<A> each) {
        for (int skip = 0; ; skip += AT_ONCE) {
            List<? extends Stored<A>> some = shelf.list(Wanted.all(), skip, AT_ONCE);
            some.forEach(one -> each.accept(one.value()));
            if (some.size() < AT_ONCE) return;
        }
    }
}
