package io.guichet.audit.bulletin;

import io.guichet.audit.backing.Backing;
import io.guichet.audit.backing.Backings;
import io.guichet.audit.fact.Fact;
import io.guichet.audit.fact.Facts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts a hall's month from its facts and keeps the events behind each figure. */
public final class CountFigures {

    private final Facts facts;
    private final Backings backings;

    public CountFigures(Facts facts, Backings backings) {
        this.facts = facts;
        this.backings = backings;
    }

    List<Figure> count(String hallId, String month) {
        List<Fact> all = facts.ofMonth(hallId, month, null);
        Map<List<String>, Backing> kept = new HashMap<>();
        return Arrays.stream(FigureCode.values())
                .map(code -> {
                    List<Fact> own = code.of(all);
                    List<String> events = own.stream().map(Fact::eventId).toList();
                    return new Figure(code, code.value(own), kept.computeIfAbsent(events, backings::keep));
                })
                .toList();
    }

    /** The events behind a figure, all of them. */
    List<String> eventsOf(Figure figure) {
        List<String> events = new ArrayList<>();
        for (int page = 0; page * Backings.PAGE < figure.backing().count(); page++) {
            events.addAll(backings.page(figure.backing(), page));
        }
        return events;
    }
}
