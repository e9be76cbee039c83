package io.guichet.audit.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guichet.audit.ledger.Leaf;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an entry is found by. Fields are told by their names, so that an event nobody thought of here is found as well.
 *
 * @param at when it happened, as the sender says; for others when it was written
 * @param terms like {@code staff:s001}, {@code ticket:…}, {@code kind:queue.ticket.called}, {@code text:broken}
 */
public record Facts(Instant at, String name, boolean isPersonal, List<String> terms) {

    private static final int MOST_TERMS = 96;
    private static final int LONGEST_TERM = 100;
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*");
    private static final Set<String> PEOPLE =
            Set.of("by", "assignedto", "handler", "owner", "person", "inspector", "reader", "subject", "holderid");

    public Facts {
        terms = List.copyOf(terms);
    }

    public static Facts of(Leaf leaf) {
        Set<String> terms = new LinkedHashSet<>();
        terms.add("kind:" + leaf.name());
        for (int dot = leaf.name().lastIndexOf('.'); dot > 0; dot = leaf.name().lastIndexOf('.', dot - 1)) {
            terms.add("kind:" + leaf.name().substring(0, dot));
        }
        if (leaf.kind() != Leaf.Kind.EVENT) {
            word(leaf.line("reason"), terms);
            word(leaf.line("alarm"), terms);
            put("about", leaf.line("about"), terms);
            Instant written = Instant.ofEpochMilli(Long.parseLong(leaf.line("written")));
            return new Facts(written, leaf.name(), false, List.copyOf(terms));
        }
        put("event", leaf.line("ce_id"), terms);
        put("about", leaf.line("ce_subject"), terms);
        String trace = leaf.line("traceparent");
        if (trace.length() > 35) put("trace", trace.substring(3, 35), terms);
        collect("", dataOf(leaf), terms);
        return new Facts(
                Instant.parse(leaf.line("ce_time")), leaf.name(), leaf.isAboutPersonalData(), List.copyOf(terms));
    }

    /** The data of an event; nothing when it cannot be read, which a leaf of kind event excludes. */
    public static JsonNode dataOf(Leaf leaf) {
        try {
            return JsonMapper.shared().readTree(new String(leaf.value(), UTF_8));
        } catch (JacksonException broken) {
            return JsonMapper.shared().createObjectNode();
        }
    }

    private static void collect(String field, JsonNode value, Set<String> terms) {
        if (terms.size() >= MOST_TERMS) return;
        if (value.isObject()) {
            value.forEachEntry((name, inner) -> collect(name, inner, terms));
        } else if (value.isArray()) {
            value.forEach(inner -> collect(field, inner, terms));
        } else if (value.isString()) {
            text(field, value.asString(""), terms);
        }
    }

    private static void text(String field, String value, Set<String> terms) {
        if (TIME.matcher(value).matches()) return;
        String noun = nounOf(field);
        if (noun.isEmpty()) word(value, terms);
        else put(noun, value, terms);
    }

    private static String nounOf(String field) {
        String name = field.toLowerCase(Locale.ROOT);
        if (name.endsWith("staffid") || name.endsWith("by") || PEOPLE.contains(name)) return "staff";
        if (name.endsWith("ticketid")) return "ticket";
        if (name.endsWith("windowid")) return "window";
        if (name.endsWith("caseid") || name.equals("childid") || name.equals("into") || name.equals("from")) {
            return "case";
        }
        if (name.endsWith("assetid") || name.endsWith("deviceid")) return "device";
        if (name.endsWith("hallid") || name.equals("hallids")) return "hall";
        if (name.endsWith("unitid")) return "unit";
        if (name.endsWith("itemcode") || name.equals("itemcodes")) return "item";
        return name.endsWith("id") || name.endsWith("hash") ? "id" : "";
    }

    private static void put(String noun, String value, Set<String> terms) {
        if (!value.isBlank() && value.length() <= LONGEST_TERM) terms.add(noun + ":" + value);
    }

    private static void word(String text, Set<String> terms) {
        wordsOf(text).forEach(word -> put("text", word, terms));
    }

    /** In lower case; of scripts without spaces each pair of neighbours. */
    public static Set<String> wordsOf(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : WORDS.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (word.isEmpty()) continue;
            boolean isHan = word.codePoints().anyMatch(Character::isIdeographic);
            if (!isHan || word.length() == 1) words.add(word);
            else for (int at = 0; at + 2 <= word.length(); at++) words.add(word.substring(at, at + 2));
        }
        return words;
    }
}
