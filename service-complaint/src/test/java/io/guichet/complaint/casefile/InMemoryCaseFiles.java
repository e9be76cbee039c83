package io.guichet.complaint.casefile;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

public final class InMemoryCaseFiles implements CaseFiles {

    private final Map<String, CaseFile> files = new LinkedHashMap<>();
    private final List<CaseEvent> events = new ArrayList<>();
    private final Map<String, Instant> attendAt = new HashMap<>();

    @Override
    public synchronized CaseFile find(String id) {
        CaseFile found = files.get(id);
        if (found == null) throw new NotFound("case", id);
        return found;
    }

    @Override
    public synchronized Optional<CaseFile> numbered(String number) {
        return files.values().stream()
                .filter(file -> file.number().equals(number))
                .findFirst();
    }

    @Override
    public synchronized boolean add(Change<CaseFile, CaseEvent> change) {
        if (files.putIfAbsent(change.after().id(), change.after()) != null) return false;
        events.addAll(change.events());
        return true;
    }

    @Override
    public synchronized CaseFile save(Change<CaseFile, CaseEvent> change) {
        CaseFile after = change.after();
        if (find(after.id()).version() != after.version()) throw new Stale(after.id());
        CaseFile stored = after.stored(after.version() + 1);
        files.put(after.id(), stored);
        events.addAll(change.events());
        return stored;
    }

    @Override
    public synchronized List<CaseFile> list(Search search) {
        List<CaseFile> fitting = those(file -> (search.hallId() == null
                        || search.hallId().equals(file.subject().hallId()))
                && (search.kind() == null || search.kind() == file.kind())
                && (search.state() == null || search.state() == file.state())
                && (search.assignee() == null
                        || search.assignee().equals(file.people().handler()))
                && (search.dueBefore() == null
                        || file.terms()
                                .nextDueAt()
                                .filter(due -> due.isBefore(search.dueBefore()))
                                .isPresent())
                && (search.number() == null || search.number().equals(file.number()))
                && (search.phoneIndex() == null
                        || search.phoneIndex().equals(file.personal().phoneIndex()))
                && (!search.openOnly() || file.state().isOpen())
                && (!search.sentUpOnly() || SentUp.isKnownAbove(file)));
        return fitting.stream()
                .skip((long) search.page() * Search.PAGE)
                .limit(Search.PAGE)
                .toList();
    }

    @Override
    public synchronized List<CaseFile> toAttend(Instant now, int limit) {
        return files.values().stream()
                .filter(file -> !attendAt(file).isAfter(now))
                .sorted(Comparator.comparing((CaseFile file) -> attendAt(file)).thenComparing(CaseFile::id))
                .limit(limit)
                .toList();
    }

    private Instant attendAt(CaseFile file) {
        return attendAt.getOrDefault(file.id() + file.version(), file.journal().lastAt());
    }

    @Override
    public synchronized void attendAt(CaseFile file, @Nullable Instant when) {
        attendAt.put(file.id() + file.version(), when == null ? Instant.MAX : when);
    }

    @Override
    public synchronized List<CaseFile> provisional(LocalDate knownThrough, int limit) {
        return those(file -> file.state().isOpen()
                        && file.terms().isProvisional()
                        && file.terms().countedThrough().isBefore(knownThrough))
                .stream()
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<CaseFile> about(String hallId, Traces traces, Instant from, Instant to) {
        return received(hallId, from, to).stream()
                .filter(file -> {
                    Finding finding = file.work().aftermath().finding();
                    return traces.meet(Traces.of(file.subject())) || (finding != null && traces.meet(finding.traces()));
                })
                .toList();
    }

    @Override
    public synchronized List<Backlog> backlog(Instant now) {
        Map<Kind, Backlog> kinds = new HashMap<>();
        for (CaseFile file : those(each -> each.state().isOpen())) {
            boolean isLate =
                    file.terms().nextDueAt().filter(due -> due.isBefore(now)).isPresent();
            kinds.merge(file.kind(), new Backlog(file.kind(), 1, isLate ? 1 : 0), Backlog::and);
        }
        return List.copyOf(kinds.values());
    }

    @Override
    public synchronized String mark(@Nullable String hallId) {
        return those(file -> hallId == null || hallId.equals(file.subject().hallId())).stream()
                .map(file -> file.id() + file.version())
                .toList()
                .toString();
    }

    @Override
    public synchronized List<CaseFile> received(@Nullable String hallId, Instant from, Instant to) {
        return those(file -> (hallId == null || hallId.equals(file.subject().hallId()))
                && !file.receivedAt().isBefore(from)
                && file.receivedAt().isBefore(to));
    }

    private List<CaseFile> those(Predicate<CaseFile> fit) {
        // The database puts what has no limit first.
        Comparator<CaseFile> urgent =
                Comparator.comparing(file -> file.terms().nextDueAt().orElse(Instant.MIN));
        return files.values().stream()
                .filter(fit)
                .sorted(urgent.thenComparing(CaseFile::id))
                .toList();
    }

    synchronized List<CaseEvent> events() {
        return List.copyOf(events);
    }

    /** The wire-less names of what happened, in order. */
    public synchronized List<String> told() {
        return events.stream().map(event -> event.getClass().getSimpleName()).toList();
    }
}
