package io.guichet.audit.security;

import io.guichet.audit.ledger.Leaf;
import io.guichet.audit.ledger.ReadLog;
import io.guichet.audit.search.Entries;
import io.guichet.audit.search.Facts;
import io.guichet.audit.search.FoundEntry;
import io.guichet.audit.search.Wanted;
import io.guichet.audit.security.SecurityReport.Guessed;
import io.guichet.audit.security.SecurityReport.Line;
import io.guichet.audit.security.SecurityReport.NotCovered;
import io.guichet.audit.security.SecurityReport.Person;
import io.guichet.audit.security.SecurityReport.Section;
import io.guichet.audit.security.SecurityReport.Topic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Goes through the ledger for what a security audit looks at. */
public final class WriteSecurityReport {

    private static final String SIGN_IN = "identity.sign-in";
    private static final String ROLE = "identity.role";

    /** What each topic is found by; one search each. */
    private static final Map<Topic, List<String>> KINDS = new EnumMap<>(Map.of(
            Topic.PERSONAL_DATA,
            List.of("complaint.personal-data", "queue.callback.contact-opened", "evaluation.rating.contact-opened"),
            Topic.READINGS,
            List.of("audit.reading.noted"),
            Topic.FAILED_SIGN_INS,
            List.of(SIGN_IN),
            Topic.ROLE_CHANGES,
            List.of(ROLE),
            Topic.RIGHTS,
            List.of("queue.organisation.staff-defined", "audit.qualification"),
            Topic.DOUBLE_SESSIONS,
            List.of("queue.window.second-session-refused"),
            Topic.GAPS,
            List.of("alarm"),
            Topic.REJECTED,
            List.of("rejected")));

    private static final String ELSEWHERE =
            "No event of identity has ever come: people sign in at a provider elsewhere. "
                    + "Its own log tells; docs/identity-events.md says how a bridge brings it here.";

    private final Entries entries;
    private final ReadLog log;

    public WriteSecurityReport(Entries entries, ReadLog log) {
        this.entries = entries;
        this.log = log;
    }

    public SecurityReport write(Instant from, Instant to) {
        Span span = new Span(from, to, log.size());
        List<Section> sections = new ArrayList<>();
        for (Topic topic : Topic.values()) sections.add(section(topic, span));
        return new SecurityReport(from, to, span.size, people(span), guessed(span), sections, notCovered());
    }

    /** From when until when, and the size of the log that is looked through. */
    private record Span(Instant from, Instant to, long size) {

        Wanted of(String kind, Wanted.@Nullable Place before) {
            return new Wanted(List.of("kind:" + kind), from, to, true, before);
        }
    }

    private Section section(Topic topic, Span span) {
        List<FoundEntry> newest = new ArrayList<>();
        AtomicLong count = new AtomicLong();
        pages(topic, span, page -> {
            count.addAndGet(page.size());
            newest.addAll(page);
            newest.sort(Comparator.comparing(FoundEntry::at)
                    .thenComparingLong(FoundEntry::index)
                    .reversed());
            if (newest.size() > SecurityReport.MOST) {
                newest.subList(SecurityReport.MOST, newest.size()).clear();
            }
        });
        return new Section(topic, lines(newest), count.get(), count.get() <= SecurityReport.MOST);
    }

    private List<Line> lines(List<FoundEntry> found) {
        List<byte[]> leaves = log.entries(found.stream().map(FoundEntry::index).toList());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) lines.add(line(found.get(i), Leaf.read(leaves.get(i))));
        return lines;
    }

    /** Every line of a topic, a page of leaves at a time: what is counted by people must not end where a list does. */
    private void each(Topic topic, Span span, Consumer<Line> heard) {
        pages(topic, span, page -> lines(page).forEach(heard));
    }

    private void pages(Topic topic, Span span, Consumer<List<FoundEntry>> heard) {
        for (String kind : kinds(topic)) {
            Wanted.Place before = null;
            List<FoundEntry> page;
            do {
                page = entries.find(span.of(kind, before), SecurityReport.MOST);
                heard.accept(
                        page.stream().filter(entry -> entry.index() < span.size).toList());
                if (!page.isEmpty()) {
                    before =
                            new Wanted.Place(page.getLast().at(), page.getLast().index());
                }
            } while (page.size() == SecurityReport.MOST);
        }
    }

    private static List<String> kinds(Topic topic) {
        return KINDS.getOrDefault(topic, List.of());
    }

    private static Line line(FoundEntry entry, Leaf leaf) {
        if (leaf.kind() != Leaf.Kind.EVENT) {
            String place = leaf.line("topic") + " " + leaf.line("partition") + "@" + leaf.line("offset");
            String about = leaf.line("about");
            String why = leaf.kind() == Leaf.Kind.ALARM ? leaf.line("alarm") : leaf.line("reason");
            return new Line(entry.index(), entry.at(), leaf.name(), null, null, about.isEmpty() ? place : about, why);
        }
        JsonNode data = Facts.dataOf(leaf);
        return new Line(
                entry.index(),
                entry.at(),
                leaf.name(),
                who(data),
                text(data, "hallId"),
                leaf.line("ce_subject"),
                detail(data));
    }

    /** Who is named as having done it stands before whom it is about: of a rating {@code staffId} is the rated person. */
    private static @Nullable String who(JsonNode data) {
        for (String field : List.of("by", "staffId", "holderId")) {
            String text = text(data, field);
            if (text != null) return text;
        }
        return null;
    }

    private static String detail(JsonNode data) {
        for (String field : List.of("purpose", "way", "cause", "digest")) {
            String text = text(data, field);
            if (text != null) return text;
        }
        String roles = roles(data);
        return data.has("before") ? roles(data.path("before")) + " → " + roles : roles;
    }

    /** Like {@code STAFF@hall-1/hall-1-w02}: what may be done, and where. */
    private static String roles(JsonNode data) {
        if (!data.path("roles").isArray()) return "";
        List<String> roles = new ArrayList<>();
        data.path("roles").forEach(role -> roles.add(role.asString("")));
        StringBuilder text = new StringBuilder(String.join(",", roles));
        String sign = "@";
        for (String field : List.of("hallId", "unitId", "windowId")) {
            String place = text(data, field);
            if (place == null) continue;
            text.append(sign).append(place);
            sign = "/";
        }
        return text.toString();
    }

    /** Only where one of them ever came: the built-in provider tells of itself at its first start. */
    private List<NotCovered> notCovered() {
        List<NotCovered> missing = new ArrayList<>();
        if (!hasEverCome(ROLE) && !hasEverCome(SIGN_IN)) {
            missing.add(new NotCovered("failed-logins", ELSEWHERE));
            missing.add(new NotCovered("role-changes", ELSEWHERE));
        }
        return missing;
    }

    private boolean hasEverCome(String kind) {
        Wanted wanted = new Wanted(List.of("kind:" + kind), null, null, true, null);
        return !entries.find(wanted, 1).isEmpty();
    }

    private List<Guessed> guessed(Span span) {
        Map<String, Long> often = new HashMap<>();
        each(Topic.FAILED_SIGN_INS, span, line -> {
            if (line.name().endsWith(".failed")) often.merge(Objects.requireNonNullElse(line.who(), ""), 1L, Long::sum);
        });
        return often.entrySet().stream()
                .map(one -> new Guessed(one.getKey().isEmpty() ? null : one.getKey(), one.getValue()))
                .sorted(Comparator.comparingLong(Guessed::failures)
                        .reversed()
                        .thenComparing(one -> Objects.requireNonNullElse(one.who(), "")))
                .toList();
    }

    private static @Nullable String text(JsonNode data, String field) {
        JsonNode value = data.path(field);
        return value.isString() ? value.asString() : null;
    }

    private List<Person> people(Span span) {
        Map<String, Long> often = new HashMap<>();
        each(Topic.PERSONAL_DATA, span, line -> {
            String who = line.who();
            if (who != null) often.merge(who, 1L, Long::sum);
        });
        return often.entrySet().stream()
                .map(one -> new Person(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingLong(Person::looks).reversed().thenComparing(Person::who))
                .toList();
    }
}
