package io.guichet.evaluation.statistics.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.guichet.evaluation.organisation.Kind;
import io.guichet.evaluation.organisation.Place;
import io.guichet.evaluation.organisation.Places;
import io.guichet.evaluation.statistics.AskFigures;
import io.guichet.evaluation.statistics.CellFilter;
import io.guichet.evaluation.statistics.Figures;
import io.guichet.evaluation.statistics.Grouping;
import io.guichet.evaluation.statistics.PublicFigures;
import io.guichet.evaluation.statistics.Question;
import io.guichet.evaluation.statistics.Rate;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Words;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What everybody may know of a hall. */
@RestController
public final class PublicFiguresController {

    private static final int USUAL_DAYS = 365;

    private final AskFigures askFigures;
    private final Places places;
    private final Asked asked;
    private final Names names;

    PublicFiguresController(AskFigures askFigures, Places places, Asked asked, Names names) {
        this.askFigures = askFigures;
        this.places = places;
        this.asked = asked;
        this.names = names;
    }

    record View(String hallId, @Nullable Words name, LocalDate from, LocalDate to, Shown total, List<Item> items) {}

    /** @param few whether there are too few ratings to show any; then all else is null */
    record Shown(
            @Nullable Map<String, Long> counts,
            @Nullable Long valid,
            @Nullable Long rateable,
            @Nullable Rate good,
            @Nullable Rate satisfied,
            @Nullable Double average,
            @Nullable Rate response,
            @Nullable Rate rectified,
            @Nullable Long excluded,
            boolean few) {

        private static final Shown FEW = new Shown(null, null, null, null, null, null, null, null, null, true);

        static Shown of(@Nullable Figures figures) {
            if (figures == null) return FEW;
            return new Shown(
                    FiguresView.counts(figures),
                    figures.valid(),
                    figures.rateable(),
                    figures.good(),
                    figures.satisfied(),
                    figures.average(),
                    figures.response(),
                    figures.loop().rectified(),
                    figures.excluded(),
                    false);
        }
    }

    record Item(
            String itemCode,
            @Nullable Words name,
            @JsonUnwrapped Shown shown) {}

    @GetMapping("/api/evaluation/public/halls/{hall}")
    View hall(
            @PathVariable String hall,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        String wanted = InvalidRequest.at("hall", () -> Ids.slug("hall", hall));
        Place known = places.find(Kind.HALL, wanted).orElseThrow(() -> new NotFound("hall", wanted));
        Question question = asked.within(wanted, CellFilter.ALL, from, to, USUAL_DAYS, Grouping.ITEM);
        PublicFigures figures = PublicFigures.of(askFigures.ask(question));
        Map<String, Words> named = names.of(Grouping.ITEM, wanted);
        TreeSet<String> codes = new TreeSet<>(figures.items().keySet());
        codes.addAll(figures.few());
        return new View(
                wanted,
                known.name(),
                question.from(),
                question.to(),
                Shown.of(figures.total()),
                codes.stream()
                        .map(code -> new Item(
                                code, named.get(code), Shown.of(figures.items().get(code))))
                        .toList());
    }
}
