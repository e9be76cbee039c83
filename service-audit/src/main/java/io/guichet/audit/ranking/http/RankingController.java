package io.guichet.audit.ranking.http;

import io.guichet.audit.backing.http.LinkPage;
import io.guichet.audit.fact.Fact;
import io.guichet.audit.ranking.Formula;
import io.guichet.audit.ranking.LineOfBusiness;
import io.guichet.audit.ranking.LinesOfBusiness;
import io.guichet.audit.ranking.PublishRanking;
import io.guichet.audit.ranking.Ranked;
import io.guichet.audit.ranking.Ranking;
import io.guichet.audit.ranking.ReadRanking;
import io.guichet.audit.shelf.http.Given;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Words;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rankings by line of business and year (W13). */
@RestController
@RequestMapping("/api/audit/rankings")
public final class RankingController {

    private static final Role[] JUDGES = {Role.SUPERVISOR, Role.INSPECTOR, Role.AUDIT_ADMIN};

    private final LinesOfBusiness lines;
    private final Formula formula;
    private final ReadRanking readRanking;
    private final PublishRanking publishRanking;
    private final Inputs inputs;

    public RankingController(
            LinesOfBusiness lines,
            Formula formula,
            ReadRanking readRanking,
            PublishRanking publishRanking,
            Inputs inputs) {
        this.lines = lines;
        this.formula = formula;
        this.readRanking = readRanking;
        this.publishRanking = publishRanking;
        this.inputs = inputs;
    }

    /** What can be ranked, and how. */
    record LinesView(List<LineOfBusiness> lines, Formula formula) {}

    /**
     * When it was published, and how far the ledger was.
     *
     * @param root in base64
     */
    record PublicationView(String by, Instant at, long size, String root) {

        static @Nullable PublicationView of(Ranking.@Nullable Publication how) {
            return how == null ? null : new PublicationView(how.by(), how.at(), how.size(), how.root());
        }
    }

    /** @param publication null while it is provisional */
    record RankingView(
            String line,
            Words name,
            int year,
            Formula formula,
            List<Ranked> units,
            @Nullable PublicationView publication) {

        static RankingView of(Ranking it) {
            return new RankingView(
                    it.line(), it.name(), it.year(), it.formula(), it.units(), PublicationView.of(it.publication()));
        }
    }

    @GetMapping
    LinesView lines() {
        return new LinesView(lines.all(), formula);
    }

    /** The published one; until then, for those who judge, what counts now. */
    @GetMapping("/{line}/{year}")
    RankingView one(@PathVariable String line, @PathVariable int year) {
        String code = Given.id("line", line);
        int asked = Given.year("year", year);
        boolean judges = Caller.current().hasAny(JUDGES);
        return RankingView.of(judges ? readRanking.read(code, asked) : readRanking.published(code, asked));
    }

    /** The events behind one part of a score; {@code SERVED} are the services that rates are set against. */
    @GetMapping("/{line}/{year}/units/{unit}/inputs/{kind}")
    LinkPage inputs(
            @PathVariable String line,
            @PathVariable int year,
            @PathVariable String unit,
            @PathVariable Fact.Kind kind,
            @RequestParam(defaultValue = "0") int page) {
        Ranking ranking = readRanking.read(Given.id("line", line), Given.year("year", year));
        Ranked ranked = ranking.units().stream()
                .filter(one -> one.unitId().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NotFound("unit in this ranking", unit));
        Caller.current().require(ranked.hallId(), JUDGES);
        return inputs.of(ranked, ranking.year(), kind, page);
    }

    @PostMapping("/{line}/{year}/publication")
    RankingView publish(@PathVariable String line, @PathVariable int year, HttpServletRequest request) {
        LineOfBusiness known = lines.find(Given.id("line", line));
        return RankingView.of(publishRanking.publish(
                known,
                Given.year("year", year),
                Caller.current().subject(),
                CommandKey.of(request).value()));
    }
}
