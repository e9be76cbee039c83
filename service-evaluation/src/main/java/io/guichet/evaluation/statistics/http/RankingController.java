package io.guichet.evaluation.statistics.http;

import io.guichet.evaluation.statistics.AskFigures;
import io.guichet.evaluation.statistics.CellFilter;
import io.guichet.evaluation.statistics.Grouping;
import io.guichet.evaluation.statistics.Question;
import io.guichet.evaluation.statistics.Ranking;
import io.guichet.platform.domain.Words;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.security.Caller;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Places among halls, units, items, windows or people. */
@RestController
public final class RankingController {

    private static final int USUAL_DAYS = 30;
    private static final Set<Grouping> RANKED =
            EnumSet.of(Grouping.HALL, Grouping.UNIT, Grouping.ITEM, Grouping.WINDOW, Grouping.STAFF);

    private final AskFigures askFigures;
    private final Asked asked;
    private final Names names;

    RankingController(AskFigures askFigures, Asked asked, Names names) {
        this.askFigures = askFigures;
        this.asked = asked;
        this.names = names;
    }

    /** @param minimum valid ratings needed for a place */
    record View(
            String by,
            LocalDate from,
            LocalDate to,
            int minimum,
            List<FiguresView.Ranked> ranked,
            List<FiguresView.Group> unranked) {}

    @GetMapping("/api/evaluation/rankings")
    View rankings(
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String hall,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        Grouping grouping = Asked.by(by);
        if (!RANKED.contains(grouping)) throw new InvalidRequest("by", "hall, unit, item, window or staff");
        String wanted = Asked.hall(hall, Caller.current());
        Question question = asked.within(wanted, CellFilter.ALL, from, to, USUAL_DAYS, grouping);
        Ranking ranking = Ranking.of(askFigures.ask(question).groups());
        Map<String, Words> named = names.of(grouping, wanted);
        return new View(
                grouping.name().toLowerCase(Locale.ROOT),
                question.from(),
                question.to(),
                Ranking.MINIMUM,
                ranking.ranked().stream()
                        .map(one -> new FiguresView.Ranked(
                                one.place(), one.key(), named.get(one.key()), FiguresView.of(one.figures(), names)))
                        .toList(),
                ranking.unranked().stream()
                        .map(one -> new FiguresView.Group(
                                one.key(), named.get(one.key()), FiguresView.of(one.figures(), names)))
                        .toList());
    }
}
