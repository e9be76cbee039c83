package io.guichet.complaint.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cases handled together. Nothing is thrown together: each keeps its citizen, its clocks and its history.
 *
 * @param into the leading case, when this one was merged
 * @param before the state it had, and has again when it is taken out
 * @param children when this is the leading case
 */
public record Joins(@Nullable String into, @Nullable CaseState before, List<Child> children) {

    static final Joins NONE = new Joins(null, null, List.of());

    public Joins {
        children = List.copyOf(children);
    }

    boolean has(String id) {
        return children.stream().anyMatch(child -> child.id().equals(id));
    }

    Joins with(Child child) {
        List<Child> all = Stream.concat(
                        children.stream().filter(other -> !other.id().equals(child.id())), Stream.of(child))
                .toList();
        return new Joins(into, before, all);
    }

    Joins without(String id) {
        return new Joins(
                into,
                before,
                children.stream().filter(child -> !child.id().equals(id)).toList());
    }
}
