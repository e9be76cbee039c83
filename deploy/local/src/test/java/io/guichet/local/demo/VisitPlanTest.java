package io.guichet.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitPlanTest {
    private static final LocalDate DAY = LocalDate.of(1999, 2, 1);

    @ParameterizedTest
    @CsvSource({
        "PS,si-record",
        "PE,si-foreigner",
        "IN,si-card-online",
        "NE,si-transfer",
        "NW,si-flexible",
        "TT,si-progress"
    })
    void every_kind_of_call_has_its_item(CallKind kind, String item) {
        assertThat(kind.itemCode()).isEqualTo(item);
    }

    @Test
    void who_was_served_waits_and_takes_the_recorded_time() {
        var visit = VisitPlan.of(List.of(call(CallOutcome.AGENT, 34, 104))).getFirst();

        assertThat(visit.conduct()).isEqualTo(Conduct.WAITS);
        assertThat(visit.service()).isEqualTo(104);
        assertThat(visit.waitedInData()).isEqualTo(34);
    }

    @Test
    void who_hung_up_is_as_patient_as_on_that_day_and_takes_the_usual_time_if_called_first() {
        var visits = VisitPlan.of(List.of(
                call(CallOutcome.AGENT, 0, 90),
                call(CallOutcome.AGENT, 0, 100),
                call(CallOutcome.AGENT, 0, 500),
                call(CallOutcome.HANG, 42, 0)));

        assertThat(visits.getLast().conduct()).isEqualTo(Conduct.GIVES_UP);
        assertThat(visits.getLast().patience()).isEqualTo(42);
        assertThat(visits.getLast().service()).isEqualTo(100);
    }

    @Test
    void a_phantom_never_answers() {
        assertThat(VisitPlan.of(List.of(call(CallOutcome.PHANTOM, 30, 4)))
                        .getFirst()
                        .conduct())
                .isEqualTo(Conduct.NEVER_ANSWERS);
    }

    @Test
    void a_service_takes_at_least_a_second_and_patience_is_never_negative() {
        var visits = VisitPlan.of(List.of(call(CallOutcome.AGENT, 0, 0), call(CallOutcome.HANG, -3, 0)));

        assertThat(visits).extracting(Visit::service).allMatch(seconds -> seconds >= 1);
        assertThat(visits).extracting(Visit::patience).containsOnly(0);
    }

    private static Call call(CallOutcome outcome, int waited, int service) {
        return new Call("c", DAY, CallKind.PS, false, 30_000, waited, outcome, 30_000 + waited, service, "ANAT");
    }
}
