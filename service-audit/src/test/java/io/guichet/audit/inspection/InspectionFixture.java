package io.guichet.audit.inspection;

import io.guichet.audit.inspection.file.TemplateFile;
import io.guichet.audit.organisation.InMemoryPlaces;
import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Place;
import io.guichet.audit.organisation.PlaceFixture;
import io.guichet.audit.rule.RuleFixture;
import io.guichet.audit.shelf.InMemoryShelf;
import io.guichet.platform.domain.Words;
import io.guichet.platform.testing.TurnableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Inspections in hall-1 with unit-1 and windows w1 to w4, by inspector i1. */
public final class InspectionFixture {

    public static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    public static final LongConsumer ANY = version -> {};
    public static final String SALT = "00112233445566778899aabbccddeeff";
    public static final String CONTENT = Commitment.hashOfText("照片");
    public static final String SEALED = Commitment.hashOf(SALT, CONTENT);

    public final InMemoryShelf<Inspection, InspectionEvent> shelf = new InMemoryShelf<>(Inspection.SHAPE);
    public final InMemoryShelf<Draw, InspectionEvent> draws = new InMemoryShelf<>(Draw.SHAPE);
    public final InMemoryShelf<Template, InspectionEvent> published = new InMemoryShelf<>(Template.SHAPE);
    public final InMemoryPlaces places = new InMemoryPlaces();
    public final TurnableClock clock = new TurnableClock(NINE);
    public final Templates templates = new Templates(TemplateFile.shipped(), published, RuleFixture.catalogue(), clock);
    public final PlanInspection plan = new PlanInspection(shelf, draws, templates, places, () -> "5eed", clock);
    public final CarryOutInspection carryOut = new CarryOutInspection(shelf, templates, RuleFixture.catalogue(), clock);

    public InspectionFixture() {
        places.learn(PlaceFixture.hall("hall-1", "Asia/Shanghai", 16));
        places.learn(new Place(Kind.UNIT, "unit-1", List.of("hall-1"), null, PlaceFixture.words("u"), null, 16));
        for (String window : List.of("w1", "w2", "w3", "w4")) places.learn(PlaceFixture.window(window, "hall-1"));
        templates.publish("small", new Words("小", "Small"), sections(), "a1");
    }

    /** Two sections: a and b (photo) weigh 75, c weighs 25. */
    public static List<Template.Section> sections() {
        return List.of(
                new Template.Section(new Words("一", "One"), 75, List.of(item("a", 10, false), item("b", 10, true))),
                new Template.Section(new Words("二", "Two"), 25, List.of(item("c", 4, false))));
    }

    public static Template.Item item(String code, int points, boolean photo) {
        return new Template.Item(code, new Words("项", "Item"), points, "R1", null, photo);
    }

    public Inspection planned(boolean covert, @Nullable String drawId) {
        return plan.plan(
                        new PlanInspection.Plan(
                                new Target("hall-1", "unit-1", "w1"),
                                "small",
                                1,
                                covert,
                                drawId,
                                LocalDate.parse("2026-11-23"),
                                "i1"),
                        "inspection-" + covert)
                .value();
    }

    public Inspection commit(Inspection one) {
        return carryOut.commit(one.id(), "i1", SEALED, NINE.minusSeconds(60), "k|" + SEALED, ANY)
                .value();
    }

    public static List<Answer> answers(@Nullable Integer a, @Nullable Integer b, @Nullable Integer c) {
        return new ArrayList<>(List.of(
                new Answer("a", a, List.of(), null),
                new Answer("b", b, b == null ? List.of() : List.of(SEALED), null),
                new Answer("c", c, List.of(), null)));
    }

    public static Noted noted(@Nullable String staffId, @Nullable String assetId) {
        return new Noted(
                "a",
                "R1",
                Noted.Severity.MAJOR,
                staffId,
                null,
                null,
                assetId,
                "桌面杂乱",
                "s1",
                LocalDate.parse("2026-11-30"));
    }

    public Inspection visited(boolean covert, Noted... noted) {
        Inspection one = commit(planned(covert, null));
        return carryOut.visit(one.id(), "i1", answers(10, 5, 4), List.of(noted), "visit", ANY)
                .value();
    }

    public Inspection published(boolean covert, Noted... noted) {
        return carryOut.publish(visited(covert, noted).id(), "publish", ANY).value();
    }

    /** Every event there is, made by the commands. */
    public static List<InspectionEvent> events() {
        InspectionFixture fixture = new InspectionFixture();
        String id = fixture.published(false, noted("s1", null)).id();
        fixture.carryOut.open(id, "i1", SEALED, SALT, CONTENT, "open", ANY);
        Inspection covert = fixture.planned(true, null);
        fixture.plan.cancel(covert.id(), "cancel", ANY);
        fixture.plan.draw("hall-1", Draw.Kind.WINDOW, 2, "i1", "draw-1");
        List<InspectionEvent> events = new ArrayList<>(fixture.published.told());
        events.addAll(fixture.draws.told());
        fixture.shelf.told().stream()
                .filter(event -> !(event instanceof InspectionEvent.Planned planned && planned.covert()))
                .forEach(events::add);
        return events;
    }
}
