package io.guichet.audit.inspection;

import io.guichet.audit.rule.RuleCatalogue;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.platform.http.InvalidRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;

/** The visit: evidence is sealed, the checklist is filled in, later the evidence is opened and all is published. */
public final class CarryOutInspection {

    private final Shelf<Inspection, InspectionEvent> inspections;
    private final Templates templates;
    private final RuleCatalogue rules;
    private final Clock clock;

    public CarryOutInspection(
            Shelf<Inspection, InspectionEvent> inspections, Templates templates, RuleCatalogue rules, Clock clock) {
        this.inspections = inspections;
        this.templates = templates;
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws InvalidRequest for evidence taken in the future */
    public Stored<Inspection> commit(
            String id, String by, String hash, Instant takenAt, String command, LongConsumer expected) {
        Instant now = clock.instant();
        if (takenAt.isAfter(now)) throw new InvalidRequest("/takenAt", "lies ahead");
        return inspections.change(id, command, expected, one -> one.commit(by, hash, takenAt, now));
    }

    /** @throws io.guichet.audit.rule.RuleRefusal.UnknownRule a finding without a clause is none */
    public Stored<Inspection> visit(
            String id, String by, List<Answer> answers, List<Noted> noted, String command, LongConsumer expected) {
        noted.forEach(one -> rules.require(one.ruleCode()));
        return inspections.change(id, command, expected, one -> {
            Template template = templates.require(one.templateCode(), one.templateVersion());
            return one.visit(by, template, answers, noted, clock.instant());
        });
    }

    public Stored<Inspection> open(
            String id, String by, String hash, String salt, String contentHash, String command, LongConsumer expected) {
        return inspections.change(id, command, expected, one -> one.open(by, hash, salt, contentHash, clock.instant()));
    }

    public Stored<Inspection> publish(String id, String command, LongConsumer expected) {
        return inspections.change(id, command, expected, one -> one.publish(clock.instant()));
    }
}
