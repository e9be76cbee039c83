package io.guichet.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What docs/events.md says that a sample cannot: topics with their keys, and which fields may be null. */
final class EventDocs {

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern MAY_BE_NULL = Pattern.compile("(\\w+)\\?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]\\w*");
    private static final Pattern AS_ANOTHER = Pattern.compile("\\bas `([a-z-]+)`");

    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    /** @param kept how the broker keeps it, in words */
    record Topic(String name, String key, int partitions, String kept) {

        boolean isCompacted() {
            return kept.startsWith("compacted");
        }
    }

    private EventDocs(List<String> lines) {
        var section = new ArrayList<String>();
        for (var line : lines) {
            if (line.startsWith("## ")) {
                section = new ArrayList<>();
                sections.put(line.substring(3).strip(), section);
            } else {
                section.add(line);
            }
        }
    }

    static EventDocs read() {
        try {
            return of(Files.readString(Path.of("..", "docs", "events.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EventDocs of(String text) {
        return new EventDocs(text.lines().toList());
    }

    List<Topic> topics() {
        return section("Topics").stream()
                .filter(line -> line.startsWith("| `"))
                .map(EventDocs::cells)
                .map(cells -> new Topic(
                        cells.get(0).replace("`", ""),
                        cells.get(1).replace("`", ""),
                        Integer.parseInt(cells.get(2)),
                        cells.get(3)))
                .toList();
    }

    /** Whether a row of the topic's section tells of this event. */
    boolean tellsOf(EventSample sample) {
        return !rows(sample.topic(), sample).isEmpty();
    }

    /** Everything quoted in the topic's section: each field must be among it. */
    Set<String> wordsOf(String topic) {
        var words = new HashSet<String>();
        section(topic)
                .forEach(line -> quoted(line)
                        .forEach(quote -> WORD.matcher(quote).results().forEach(word -> words.add(word.group()))));
        return words;
    }

    /** Names marked with ? in the event's row, in the row it refers to, or before the table for all of the topic. */
    Set<String> nullable(EventSample sample) {
        var names = new HashSet<String>();
        var lines = new ArrayList<>(section(sample.topic()).stream()
                .filter(line -> !line.startsWith("|"))
                .toList());
        var rows = rows(sample.topic(), sample);
        lines.addAll(rows);
        for (var row : rows) {
            AS_ANOTHER
                    .matcher(row)
                    .results()
                    .forEach(other -> section(sample.topic()).stream()
                            .filter(line -> line.startsWith("|")
                                    && cells(line).getFirst().contains("`" + other.group(1) + "`"))
                            .forEach(lines::add));
        }
        lines.forEach(line -> quoted(line)
                .forEach(quote -> MAY_BE_NULL.matcher(quote).results().forEach(name -> names.add(name.group(1)))));
        return names;
    }

    private List<String> rows(String topic, EventSample sample) {
        return section(topic).stream()
                .filter(line -> line.startsWith("|"))
                .filter(line -> quoted(cells(line).getFirst()).stream()
                        .anyMatch(name -> name.equals(sample.shortName()) || name.equals(sample.type())))
                .toList();
    }

    private List<String> section(String name) {
        return sections.getOrDefault(name, List.of());
    }

    private static List<String> cells(String row) {
        return List.of(row.strip().replaceAll("^\\||\\|$", "").split("\\|", -1)).stream()
                .map(String::strip)
                .toList();
    }

    private static List<String> quoted(String text) {
        return QUOTED.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
