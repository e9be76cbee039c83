package io.guichet.audit.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One entry of the log. Its bytes are lines {@code name value}, an empty line, and behind it the message's value
 * exactly as it came:
 *
 * <pre>
 * guichet-leaf/v1
 * kind event
 * topic guichet.queue.ticket
 * partition 3
 * offset 17
 * written 1764300000000
 * ce_id 0198…            and the other headers of the event
 *
 * {"ticketId":…}
 * </pre>
 *
 * The bytes are what is hashed; they are never written anew from what was read of them.
 */
public final class Leaf {

    /** What an entry is of. */
    public enum Kind {
        /** An event, whole. */
        EVENT,
        /** A message that is no event: where it stands at the broker, and its hash. */
        REJECTED,
        /** Something that should not be: an event missing, or out of order. */
        ALARM,
        /** Bytes that are no leaf: nobody wrote them but by changing the database. */
        DAMAGED
    }

    private static final String HEADING = "guichet-leaf/v1";
    private static final String DOMAIN = "io.guichet.";

    private final Map<String, String> lines;
    private final byte[] value;
    private final Kind kind;

    private Leaf(Map<String, String> lines, byte[] value) {
        this.lines = lines;
        this.value = value;
        this.kind = lines.isEmpty()
                ? Kind.DAMAGED
                : Kind.valueOf(lines.getOrDefault("kind", "").toUpperCase(Locale.ROOT));
    }

    /** @param lines without line breaks, in the order in which they are written */
    static Leaf of(Kind kind, Arrived at, Map<String, String> lines, byte[] value) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("kind", kind.name().toLowerCase(Locale.ROOT));
        all.put("topic", at.partition().topic());
        all.put("partition", Integer.toString(at.partition().number()));
        all.put("offset", Long.toString(at.offset()));
        all.put("written", Long.toString(at.writtenMillis()));
        all.putAll(lines);
        return new Leaf(all, value);
    }

    /** @throws IllegalArgumentException when the bytes are no leaf of this version */
    public static Leaf parse(byte[] bytes) {
        int end = endOfLines(bytes);
        String[] written = new String(bytes, 0, end, UTF_8).split("\n", -1);
        if (!written[0].equals(HEADING)) throw new IllegalArgumentException("no leaf of version 1");
        Map<String, String> lines = new LinkedHashMap<>();
        for (int i = 1; i < written.length; i++) {
            int space = written[i].indexOf(' ');
            if (space < 0) throw new IllegalArgumentException("a leaf with a line that is none");
            lines.put(written[i].substring(0, space), written[i].substring(space + 1));
        }
        Leaf leaf = new Leaf(lines, Arrays.copyOfRange(bytes, end + 2, bytes.length));
        if (leaf.kind() == Kind.DAMAGED) throw new IllegalArgumentException("a leaf without lines");
        leaf.requireReadable();
        return leaf;
    }

    /** What everybody relies on who reads a leaf. */
    private void requireReadable() {
        try {
            boolean isPlaced = partition().number() >= 0 && offset() >= 0 && Long.parseLong(line("written")) >= -1;
            boolean isEvent = kind() != Kind.EVENT
                    || (sequence() >= 0 && Instant.parse(line("ce_time")).isAfter(Instant.EPOCH));
            if (!isPlaced || !isEvent) throw new IllegalArgumentException("a leaf with impossible lines");
        } catch (DateTimeParseException broken) {
            throw new IllegalArgumentException("a leaf without a time", broken);
        }
    }

    /** As {@link #parse}, but what is no leaf is one of kind {@link Kind#DAMAGED}: it must be shown, not hidden. */
    public static Leaf read(byte[] bytes) {
        try {
            return parse(bytes);
        } catch (IllegalArgumentException damaged) {
            return new Leaf(Map.of(), bytes);
        }
    }

    private static int endOfLines(byte[] bytes) {
        for (int at = 0; at + 1 < bytes.length; at++) {
            if (bytes[at] == '\n' && bytes[at + 1] == '\n') return at;
        }
        throw new IllegalArgumentException("a leaf without an empty line");
    }

    public byte[] bytes() {
        if (kind() == Kind.DAMAGED) return value.clone();
        StringBuilder head = new StringBuilder(HEADING).append('\n');
        lines.forEach((name, text) -> head.append(name).append(' ').append(text).append('\n'));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.append('\n').toString().getBytes(UTF_8));
        out.writeBytes(value);
        return out.toByteArray();
    }

    public Kind kind() {
        return kind;
    }

    /** In small letters, as the leaf has it. */
    public String kindName() {
        return kind().name().toLowerCase(Locale.ROOT);
    }

    /** Empty where there is no such line. */
    public String line(String name) {
        return lines.getOrDefault(name, "");
    }

    public Map<String, String> lines() {
        return new LinkedHashMap<>(lines);
    }

    public Partition partition() {
        return new Partition(line("topic"), Integer.parseInt(line("partition")));
    }

    public long offset() {
        return Long.parseLong(line("offset"));
    }

    /** The event's type without domain and version, {@code queue.ticket.called}; of others, their kind. */
    public String name() {
        if (kind() != Kind.EVENT) return kindName();
        String type = line("ce_type");
        int begin = type.startsWith(DOMAIN) ? DOMAIN.length() : 0;
        int version = type.lastIndexOf(".v");
        boolean isVersioned = version >= begin
                && version + 2 < type.length()
                && type.chars().skip(version + 2L).allMatch(digit -> digit >= '0' && digit <= '9');
        return type.substring(begin, isVersioned ? version : type.length());
    }

    /** What is one event: its source and id. Empty for others. */
    public String eventKey() {
        return kind() == Kind.EVENT ? line("ce_source") + "|" + line("ce_id") : "";
    }

    /** Within what its sequence grows: the topic, the subject, and the aggregate where that is another one. */
    public String chain() {
        String aggregate = line("ce_aggregate");
        return line("topic") + "|" + line("ce_subject") + (aggregate.isEmpty() ? "" : "|" + aggregate);
    }

    public long sequence() {
        return Long.parseLong(line("ce_seq"));
    }

    /** The data of an event, as it came; empty for others. */
    public byte[] value() {
        return value.clone();
    }

    /** The same of the bytes of an entry. */
    public static boolean isAboutPersonalData(byte[] bytes) {
        return !PlainLeaf.isOpen(bytes) && read(bytes).isAboutPersonalData();
    }

    /** True when only those may read it who watch over looks at personal data. */
    public boolean isAboutPersonalData() {
        // Nobody can tell what is in damaged bytes.
        if (kind() == Kind.DAMAGED) return true;
        String name = name();
        return name.contains("personal-data.") || name.endsWith(".contact-opened");
    }
}
