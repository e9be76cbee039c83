package io.guichet.audit.search.http;

import io.guichet.audit.ledger.http.EntryRights;
import io.guichet.audit.search.Facts;
import io.guichet.audit.search.Wanted;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Forbidden;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the caller looks for, all of it at once; each may be left out.
 *
 * @param event id of one event
 * @param staff number of a person
 * @param kind like {@code queue.ticket.called}, or the beginning of one up to a dot; {@code rejected}, {@code alarm}
 * @param about the aggregate's id, whatever it is
 * @param trace the 32 digits of a trace
 * @param text words among codes, names and numbers
 * @param from from this time on, ISO 8601
 * @param to before this time
 * @param before where the page before ended
 * @param limit entries a page, 1 to 100
 */
record SearchQuery(
        @Nullable String event,
        @Nullable String staff,
        @Nullable String ticket,
        @Nullable String window,
        @Nullable String caseId,
        @Nullable String device,
        @Nullable String hall,
        @Nullable String item,
        @Nullable String kind,
        @Nullable String about,
        @Nullable String trace,
        @Nullable String text,
        @Nullable String from,
        @Nullable String to,
        @Nullable String before,
        @Nullable Integer limit) {

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 100;
    private static final Pattern PLACE = Pattern.compile("(\\d{1,15})-(\\d{1,18})");

    int pageSize() {
        int size = limit == null ? PAGE : limit;
        if (size < 1 || size > LARGEST_PAGE) throw new InvalidRequest("limit", "1 to " + LARGEST_PAGE);
        return size;
    }

    /** A supervisor's search is one in the own hall. */
    Wanted by(Caller caller) {
        List<String> terms = new ArrayList<>();
        // The rarest first: the database goes by the first one.
        term("event", event, terms);
        term("ticket", ticket, terms);
        term("case", caseId, terms);
        term("about", about, terms);
        term("trace", trace, terms);
        term("device", device, terms);
        term("staff", staff, terms);
        term("window", window, terms);
        term("item", item, terms);
        words(terms);
        term("kind", kind, terms);
        term("hall", hall, terms);
        if (!EntryRights.maySeeEveryHall(caller)) {
            String own = caller.hall();
            if (own == null) throw new Forbidden("You belong to no hall.");
            if (hall != null && !hall.equals(own)) throw new Forbidden("This is not your hall.");
            if (hall == null) terms.add("hall:" + own);
        }
        return new Wanted(terms, time("from", from), time("to", to), EntryRights.maySeePersonal(caller), place());
    }

    private static void term(String noun, @Nullable String value, List<String> terms) {
        if (value == null) return;
        if (value.isBlank() || value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidRequest(noun.equals("case") ? "caseId" : noun, "1 to " + LONGEST + " characters");
        }
        terms.add(noun + ":" + value);
    }

    private void words(List<String> terms) {
        if (text == null) return;
        if (text.length() > LONGEST) throw new InvalidRequest("text", "1 to " + LONGEST + " characters");
        List<String> words = List.copyOf(Facts.wordsOf(text));
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            throw new InvalidRequest("text", "1 to " + MOST_WORDS + " words");
        }
        words.forEach(word -> terms.add("text:" + word));
    }

    private static @Nullable Instant time(String name, @Nullable String text) {
        if (text == null) return null;
        try {
            Instant time = Instant.parse(text);
            if (time.isBefore(Instant.EPOCH) || time.isAfter(Instant.ofEpochSecond(100_000_000_000L))) {
                throw new InvalidRequest(name, "a time of this age");
            }
            return time;
        } catch (DateTimeParseException unreadable) {
            throw new InvalidRequest(name, "a time like 2026-11-23T01:00:00Z");
        }
    }

    private Wanted.@Nullable Place place() {
        if (before == null) return null;
        var parts = PLACE.matcher(before);
        if (!parts.matches()) throw new InvalidRequest("before", "as the page before gave it");
        return new Wanted.Place(Instant.ofEpochMilli(Long.parseLong(parts.group(1))), Long.parseLong(parts.group(2)));
    }
}
