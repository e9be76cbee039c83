package io.guichet.equipment.shelf;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Things in a map, with the promises of {@link ShelfContract}; their events are remembered in order. */
public final class InMemoryShelf<A extends Thing, E> implements Shelf<A, E> {

    private final String noun;
    private final List<Own<A>> own;
    private final Map<String, Kept<A>> things = new LinkedHashMap<>();
    private final List<E> events = new ArrayList<>();

    public InMemoryShelf(String noun) {
        this(noun, List.of());
    }

    /** @param own values that each thing has for itself */
    public InMemoryShelf(String noun, List<Own<A>> own) {
        this.noun = noun;
        this.own = own;
    }

    public synchronized List<E> events() {
        return List.copyOf(events);
    }

    public synchronized <X extends E> List<X> events(Class<X> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Override
    public Kept<A> find(String id) {
        return known(id).orElseThrow(() -> new NotFound(noun, id));
    }

    @Override
    public synchronized Optional<Kept<A>> known(String id) {
        return Optional.ofNullable(things.get(id));
    }

    @Override
    public List<Kept<A>> list(Query query) {
        return fitting(query).skip(query.skip()).limit(query.limit()).toList();
    }

    @Override
    public long count(Query query) {
        return fitting(query).count();
    }

    @Override
    public synchronized Kept<A> add(Change<A, E> change, String command) {
        A thing = change.after();
        Kept<A> there = things.get(thing.id());
        if (there != null) return there;
        refuseTaken(thing);
        return put(new Kept<>(thing, 1, command), change);
    }

    @Override
    public synchronized Kept<A> save(Kept<A> before, Change<A, E> change, String command) {
        if (change.isEmpty() && change.after().equals(before.it())) return before;
        if (find(before.id()).version() != before.version()) throw new Stale(before.id());
        refuseTaken(change.after());
        return put(new Kept<>(change.after(), before.version() + 1, command), change);
    }

    private Kept<A> put(Kept<A> kept, Change<A, E> change) {
        things.put(kept.id(), kept);
        events.addAll(change.events());
        return kept;
    }

    private void refuseTaken(A thing) {
        for (Own<A> each : own) {
            boolean taken = things.values().stream()
                    .anyMatch(other -> !other.id().equals(thing.id())
                            && each.of().apply(other.it()).equals(each.of().apply(thing)));
            if (taken) throw new Refused(each.why(), each.fact());
        }
    }

    private synchronized Stream<Kept<A>> fitting(Query query) {
        Comparator<Kept<A>> order = (one, other) -> {
            int bySort = compare(
                    values(one.it(), query.sort()).stream().findFirst().orElse(null),
                    values(other.it(), query.sort()).stream().findFirst().orElse(null));
            return bySort != 0 ? bySort : one.id().compareTo(other.id());
        };
        return new ArrayList<>(things.values())
                .stream()
                        .filter(kept -> query.terms().stream().allMatch(term -> holds(kept.it(), term)))
                        .sorted(query.descending() ? order.reversed() : order);
    }

    private static boolean holds(Object thing, Query.Term term) {
        List<Object> values = values(thing, term.field());
        Object wanted = term.value();
        if (wanted == null) return values.isEmpty();
        return values.stream().anyMatch(value -> switch (term.relation()) {
            case IS -> value.equals(wanted);
            case IN -> ((Collection<?>) wanted).contains(value);
            case BEFORE -> compare(value, wanted) < 0;
            case AFTER -> compare(value, wanted) > 0;
            case FROM -> compare(value, wanted) >= 0;
            case STARTS_WITH -> value.toString().startsWith(wanted.toString());
            case ABSENT -> false;
        });
    }

    @SuppressWarnings("unchecked")
    private static int compare(@Nullable Object one, @Nullable Object other) {
        return Objects.compare(
                (Comparable<Object>) one, (Comparable<Object>) other, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    /** What stands at the end of a path, all of it where a list is on the way. */
    private static List<Object> values(@Nullable Object from, String path) {
        Stream<Object> here = Stream.ofNullable(from);
        for (String step : path.split("\\.", -1)) {
            here = here.flatMap(each -> Stream.ofNullable(part(each, step)))
                    .flatMap(each -> each instanceof Collection<?> many ? many.stream() : Stream.of(each));
        }
        return here.map(InMemoryShelf::plain).toList();
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Enum<?> constant -> constant.name();
            case LocalDate day -> day.toString();
            default -> value;
        };
    }

    private static @Nullable Object part(Object from, String name) {
        for (RecordComponent component : from.getClass().getRecordComponents()) {
            if (!component.getName().equals(name)) continue;
            try {
                component.getAccessor().setAccessible(true);
                return component.getAccessor().invoke(from);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalArgumentException("no " + name + " in " + from.getClass());
    }
}
