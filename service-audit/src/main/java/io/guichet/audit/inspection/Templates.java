package io.guichet.audit.inspection;

import io.guichet.audit.rule.RuleCatalogue;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.audit.shelf.Wanted;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.domain.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All versions of all checklists: those that come with the program, and those published here. */
public final class Templates {

    private static final int MOST = 1000;

    private final List<Template> shipped;
    private final Shelf<Template, InspectionEvent> published;
    private final RuleCatalogue rules;
    private final Clock clock;

    public Templates(
            List<Template> shipped, Shelf<Template, InspectionEvent> published, RuleCatalogue rules, Clock clock) {
        this.shipped = List.copyOf(shipped);
        this.published = published;
        this.rules = rules;
        this.clock = clock;
    }

    /** The shipped ones first, at most a thousand. */
    public List<Template> all() {
        List<Template> all = new ArrayList<>(shipped);
        published.list(Wanted.all(), 0, MOST).stream().map(Stored::value).forEach(all::add);
        return all;
    }

    /** @throws InspectionRefusal.UnknownTemplate when there is no such version */
    public Template require(String code, int number) {
        Optional<Template> ours = shipped.stream()
                .filter(one -> one.code().equals(code) && one.number() == number)
                .findFirst();
        return ours.or(() -> published.known(Template.id(code, number)).map(Stored::value))
                .orElseThrow(() -> new InspectionRefusal.UnknownTemplate(code, number));
    }

    /**
     * Makes the next version.
     *
     * @throws io.guichet.audit.rule.RuleRefusal.UnknownRule for a line that checks no rule there is
     * @throws Stale when somebody else published one meanwhile
     */
    public Template publish(String code, Words title, List<Template.Section> sections, String by) {
        Template next = new Template(code, latest(code) + 1, title, sections, by, clock.instant());
        next.items().map(Template.Item::ruleCode).forEach(rule -> {
            if (rule != null) rules.require(rule);
        });
        Template stored = published.add(next.publish()).value();
        if (!stored.equals(next)) throw new Stale(Template.id(code, next.number()));
        return stored;
    }

    private int latest(String code) {
        int ours = shipped.stream()
                .filter(one -> one.code().equals(code))
                .mapToInt(Template::number)
                .max()
                .orElse(0);
        List<Stored<Template>> theirs =
                published.list(Wanted.all().with("code", code).descending("number"), 0, 1);
        return theirs.isEmpty()
                ? ours
                : Math.max(ours, theirs.getFirst().value().number());
    }
}
