package io.guichet.queue.window.http;

import static io.guichet.queue.organisation.HallFixture.at;
import static io.guichet.queue.window.WindowFixture.NINE;
import static io.guichet.queue.window.WindowFixture.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.security.Role;
import io.guichet.platform.testing.TurnableClock;
import io.guichet.queue.HttpSlice;
import io.guichet.queue.catalogue.InMemoryItems;
import io.guichet.queue.catalogue.ItemFixture;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.organisation.InMemoryHalls;
import io.guichet.queue.organisation.InMemoryUnits;
import io.guichet.queue.organisation.MinimumOpen;
import io.guichet.queue.organisation.http.OrganisationHttp;
import io.guichet.queue.staff.InMemoryStaff;
import io.guichet.queue.staff.StaffFixture;
import io.guichet.queue.window.ApproveClosing;
import io.guichet.queue.window.CloseWindow;
import io.guichet.queue.window.CompareHours;
import io.guichet.queue.window.DefineWindow;
import io.guichet.queue.window.FaultStop;
import io.guichet.queue.window.GrantPermit;
import io.guichet.queue.window.InMemoryDepartures;
import io.guichet.queue.window.InMemoryKeptSessions;
import io.guichet.queue.window.InMemoryPermits;
import io.guichet.queue.window.InMemorySecondSessions;
import io.guichet.queue.window.InMemoryWindows;
import io.guichet.queue.window.KnownActivity;
import io.guichet.queue.window.KnownFaults;
import io.guichet.queue.window.Leaves;
import io.guichet.queue.window.OpenWindow;
import io.guichet.queue.window.ResumeWindow;
import io.guichet.queue.window.SuspendWindow;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class WindowHttpTest {

    private static final String WINDOW = """
            {"hallId":"hall-2","unitId":"unit-1","number":3,"label":{"zh":"3号窗口","en":"Window 3"},"itemCodes":["p","q"]}
            """;
    private static final String PERMIT =
            "{\"staffId\":\"s1\",\"from\":\"2026-03-02T11:00:00Z\",\"to\":\"2026-03-02T12:00:00Z\",\"reason\":\"review\"}";

    private final InMemoryWindows windows = new InMemoryWindows();
    private final InMemoryStaff staff = new InMemoryStaff();
    private final InMemoryHalls halls = new InMemoryHalls();
    private final InMemoryUnits units = new InMemoryUnits();
    private final InMemoryItems items = new InMemoryItems();
    private final InMemoryPermits permits = new InMemoryPermits();
    private final InMemorySecondSessions secondSessions = new InMemorySecondSessions();
    private final KnownActivity activity = new KnownActivity();
    private final KnownFaults faults = new KnownFaults();
    private final TurnableClock clock = new TurnableClock(NINE);
    private final HttpSlice http = slice();

    @BeforeEach
    void two_windows_of_which_one_must_stay_open() {
        halls.given(HallFixture.hallWith(
                HallFixture.minimum(new MinimumOpen("p", LocalTime.of(9, 0), LocalTime.of(12, 0), 1))));
        units.given(HallFixture.unit("unit-1", "hall-2"));
        items.given(ItemFixture.item("p"));
        items.given(ItemFixture.item("q"));
        windows.given(numbered("w1", "1"));
        windows.given(numbered("w2", "2"));
        staff.given(StaffFixture.qualified("s1"));
        staff.given(StaffFixture.qualifiedFor("s2", "q"));
        staff.given(StaffFixture.untrained("s9"));
    }

    @AfterEach
    void nobody() {
        http.asAnybody();
    }

    @Test
    void a_clerk_signs_in_goes_away_comes_back_and_leaves() throws Exception {
        JsonNode open = clerk("s1").post("/windows/w1/session", "{}").is(200).json();
        assertThat(open.get("state").asString()).isEqualTo("OPEN");
        assertThat(open.at("/session/staffId").asString()).isEqualTo("s1");
        assertThat(open.at("/session/itemCodes")).hasSize(2);
        assertThat(open.get("version").asInt()).isEqualTo(2);

        supervisor()
                .post("/windows/w1/close-approval", "{\"reason\":\"lunch\"}")
                .is(200);
        JsonNode away = clerk("s1")
                .post("/windows/w1/suspend", "{\"reason\":\"吃饭\"}")
                .is(200)
                .json();
        assertThat(away.get("state").asString()).isEqualTo("SUSPENDED");
        assertThat(away.at("/suspension/reason").asString()).isEqualTo("吃饭");
        assertThat(away.at("/suspension/since").asString()).isEqualTo("2026-03-02T01:00:00Z");

        assertThat(http.post("/windows/w1/resume", "{}")
                        .is(200)
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("OPEN");
        clock.set(at("17:00"));
        JsonNode closed =
                http.delete("/windows/w1/session?reason=shift-over").is(200).json();
        assertThat(closed.get("state").asString()).isEqualTo("CLOSED");
        assertThat(closed.get("session").isNull()).isTrue();
    }

    @Test
    void the_session_shows_that_the_qualification_was_lost() throws Exception {
        JsonNode open = clerk("s1").post("/windows/w1/session", "{}").is(200).json();
        assertThat(open.at("/session/qualified").asBoolean()).isTrue();

        staff.save(staff.find("s1").redefine(StaffFixture.untrained("s1")));

        assertThat(clerk("s1")
                        .get("/windows/w1")
                        .is(200)
                        .json()
                        .at("/session/qualified")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void a_device_that_is_out_of_order_keeps_the_window_shut() throws Exception {
        faults.breakAt("w1", "f1");
        clerk("s1").post("/windows/w1/session", "{}").isProblem(409, "device-fault");
        faults.repair("f1");
        clerk("s1").post("/windows/w1/session", "{}").is(200);
        supervisor().post("/windows/w1/suspend", "{\"reason\":\"lunch\"}").is(200);

        faults.breakAt("w1", "f2");
        clerk("s1").post("/windows/w1/resume", null).isProblem(409, "device-fault");
        supervisor().post("/windows/w1/resume", null).isProblem(409, "device-fault");
        faults.repair("f2");
        clerk("s1").post("/windows/w1/resume", null).is(200);
    }

    @Test
    void signing_in_needs_no_body_and_takes_a_choice_of_items() throws Exception {
        assertThat(clerk("s1").post("/windows/w1/session", null).is(200).json().at("/session/itemCodes"))
                .hasSize(2);
        assertThat(clerk("s2")
                        .post("/windows/w2/session", "{\"itemCodes\":[\"q\"]}")
                        .is(200)
                        .json()
                        .at("/session/itemCodes/0")
                        .asString())
                .isEqualTo("q");
    }

    @Test
    void signing_in_is_refused_with_the_reason() throws Exception {
        clerk("s9").post("/windows/w1/session", "{}").isProblem(409, "not-qualified");
        clerk("s2").post("/windows/w1/session", "{\"itemCodes\":[\"p\"]}").isProblem(409, "not-qualified");
        clerk("s1").post("/windows/w1/session", "{\"itemCodes\":[\"x\"]}").isInvalidAt("/itemCodes");
        clerk("s1").post("/windows/w9/session", "{}").isProblem(404, "not-found");
        http.as("s1", "hall-1", Role.STAFF).post("/windows/w1/session", "{}").isProblem(403, "forbidden");
        clerk("s1").post("/windows/w1/session", "{}").is(200);
        clerk("s1").post("/windows/w2/session", "{}").isProblem(409, "already-signed-in-elsewhere");
        assertThat(secondSessions.all()).hasSize(1);
        clerk("s2").post("/windows/w1/session", "{}").isProblem(409, "wrong-state");
        clerk("s2").decidedOn("\"7\"").post("/windows/w2/session", "{}").isProblem(412, "stale-version");
        clock.set(at("12:30"));
        clerk("s2").post("/windows/w2/session", "{}").isProblem(409, "outside-opening-hours");
    }

    @Test
    void leaving_is_refused_with_the_reason() throws Exception {
        clerk("s1").post("/windows/w1/session", "{}").is(200);

        http.delete("/windows/w1/session?reason=lunch").isProblem(409, "approval-needed");
        http.post("/windows/w1/suspend", "{\"reason\":\"lunch\"}").isProblem(409, "approval-needed");
        http.delete("/windows/w1/session").isInvalidAt("reason");
        clerk("s2").delete("/windows/w1/session?reason=lunch").isProblem(409, "window-not-open");
        clerk("s2").post("/windows/w2/resume", null).isProblem(409, "window-not-open");
        supervisor()
                .post("/windows/w2/close-approval", "{\"reason\":\"lunch\"}")
                .isProblem(409, "window-not-open");
        activity.holds("w1");
        supervisor().delete("/windows/w1/session?reason=lunch").isProblem(409, "wrong-state");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                       | /reason",
                "{\"reason\":null}                        | /reason",
                "{\"reason\":\" \"}                       | /reason",
                "{\"reason\":[]}                          | /reason",
                "{\"reason\":\"a\",\"by\":\"me\"}         | /by",
            })
    void a_reason_is_needed(String body, String pointer) throws Exception {
        clerk("s1").post("/windows/w1/session", "{}").is(200);

        http.post("/windows/w1/suspend", body).isInvalidAt(pointer);
    }

    @Test
    void a_permit_of_the_supervisor_opens_a_window_in_the_evening() throws Exception {
        clock.set(at("19:30"));
        clerk("s1").post("/windows/w1/session", "{}").isProblem(409, "outside-opening-hours");

        JsonNode permit =
                supervisor().post("/windows/w1/permits", PERMIT).is(201).json();
        assertThat(permit.get("grantedBy").asString()).isEqualTo("m1");
        assertThat(permit.get("windowId").asString()).isEqualTo("w1");

        clerk("s1").post("/windows/w1/session", "{}").is(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "12:00:00Z | 10:00:00Z                    | /to",
                "12:00:00Z | 11:00:00Z                    | /to",
                "2026-03-02T11:00:00Z | +1000000000-12-31T23:59:59Z | /to",
                "2026-03-02T11:00:00Z | tonight           | /from",
                "\"s1\"    | {\"$ne\":null}               | /staffId",
                "\"s1\"    | \"a b\"                      | /staffId",
                "\"review\" | \"\"                        | /reason",
            })
    void a_permit_that_makes_no_sense_is_refused_with_the_place(String what, String wrong, String pointer)
            throws Exception {
        supervisor().post("/windows/w1/permits", PERMIT.replace(what, wrong)).isInvalidAt(pointer);
        assertThat(permits.all()).isEmpty();
    }

    @Test
    void the_hall_sees_its_windows_with_their_tickets() throws Exception {
        activity.holds("w2").waitingSince(NINE);

        JsonNode all = http.as("display-1", "hall-2", Role.DISPLAY)
                .get("/halls/hall-2/windows")
                .is(200)
                .json()
                .get("windows");
        assertThat(all).hasSize(2);
        assertThat(all.at("/0/number").asString()).isEqualTo("1");
        assertThat(all.at("/0/ticket").isNull()).isTrue();
        assertThat(all.at("/1/ticket/number").asString()).isEqualTo("A001");
        assertThat(all.at("/1").has("waiting")).isFalse();

        JsonNode one = clerk("s1").get("/windows/w2").is(200).json();
        assertThat(one.get("waiting").asInt()).isEqualTo(1);
        assertThat(one.at("/ticket/state").asString()).isEqualTo("SERVING");
        http.get("/windows/w9").isProblem(404, "not-found");
        http.as("display-9", "hall-1", Role.DISPLAY)
                .get("/halls/hall-2/windows")
                .isProblem(403, "forbidden");
        http.as("pad-9", "hall-1", Role.PAD).get("/windows/w1").isProblem(403, "forbidden");
        http.as("i1", null, Role.INSPECTOR).get("/halls/hall-2/windows").is(200);
        http.as("i9", "hall-1", Role.INSPECTOR).get("/halls/hall-2/windows").isProblem(403, "forbidden");
    }

    @Test
    void an_operator_defines_a_window_and_repeats_it() throws Exception {
        http.as("o1", null, Role.OPERATOR);

        JsonNode made = http.put("/windows/w3", WINDOW).is(201).json();
        assertThat(made.get("number").asString()).isEqualTo("3");
        assertThat(made.get("state").asString()).isEqualTo("CLOSED");
        assertThat(http.put("/windows/w3", WINDOW).is(200).json().get("version").asInt())
                .isEqualTo(1);
        http.put("/windows/w3", WINDOW.replace("\"q\"", "\"x\"")).isInvalidAt("/itemCodes");
        http.put("/windows/w3", WINDOW.replace("[\"p\",\"q\"]", "[]")).isInvalidAt("/itemCodes");
        http.put("/windows/w3", WINDOW.replace("unit-1", "unit-9")).isInvalidAt("/unitId");
        http.put("/windows/w3", WINDOW.replace(":3,", ":\"\",")).isInvalidAt("/number");
        http.put("/windows/w3", WINDOW.replace("{\"hallId", "{\"state\":\"OPEN\",\"hallId"))
                .isInvalidAt("/state");
    }

    @Test
    void the_supervisor_compares_hours() throws Exception {
        clerk("s1").post("/windows/w1/session", "{}").is(200);
        clock.set(at("10:00"));

        JsonNode hours = supervisor().get("/halls/hall-2/hours-kept").is(200).json();

        assertThat(hours.get("day").asString()).isEqualTo("2026-03-02");
        assertThat(hours.get("posted")).hasSize(2);
        assertThat(hours.at("/windows/0/keptSeconds").asInt()).isEqualTo(3600);
        assertThat(hours.at("/windows/0/sessions/0/staffId").asString()).isEqualTo("s1");
        assertThat(hours.at("/windows/1/missingSeconds").asInt()).isEqualTo(3600);
        http.get("/halls/hall-2/hours-kept?day=2026-03-01").is(200);
    }

    /** An inspector belongs to no hall in particular and looks at each. */
    @Test
    void the_inspector_compares_hours_and_a_clerk_does_not() throws Exception {
        http.as("i1", null, Role.INSPECTOR).get("/halls/hall-2/hours-kept").is(200);
        clerk("s1").get("/halls/hall-2/hours-kept").isProblem(403, "forbidden");
        http.as("i1", "hall-1", Role.INSPECTOR).get("/halls/hall-2/hours-kept").isProblem(403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-13-01", "1999-12-31", "%2B999999999-12-31"})
    void a_day_is_a_day_of_our_time(String day) throws Exception {
        supervisor().get("/halls/hall-2/hours-kept?day=" + day).isProblem(400, "invalid-request");
    }

    private HttpSlice clerk(String staffId) {
        return http.as(staffId, "hall-2", Role.STAFF);
    }

    private HttpSlice supervisor() {
        return http.as("m1", "hall-2", Role.SUPERVISOR);
    }

    private HttpSlice slice() {
        Leaves leaves = new Leaves(halls, windows, new InMemoryDepartures());
        WindowViews views = new WindowViews(activity, staff);
        FaultStop faultStop = new FaultStop(windows, faults, clock);
        SessionCommands commands = new SessionCommands(
                new OpenWindow(windows, staff, halls, permits, secondSessions, faultStop, clock),
                new CloseWindow(windows, leaves, activity, clock),
                new SuspendWindow(windows, leaves, clock),
                new ResumeWindow(windows, faultStop, clock));
        return HttpSlice.of(
                List.of(new WindowProblems(), OrganisationHttp.problems()),
                new WindowController(halls, windows, new DefineWindow(windows, halls, units, items), views),
                new SessionController(windows, commands, views),
                new SupervisorController(
                        windows,
                        new ApproveClosing(windows, clock),
                        new GrantPermit(permits, windows, clock),
                        new CompareHours(halls, windows, new InMemoryKeptSessions(), clock),
                        views));
    }
}
