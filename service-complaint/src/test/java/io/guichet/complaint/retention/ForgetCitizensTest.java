package io.guichet.complaint.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.complaint.casefile.Aftercare;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseFixture;
import io.guichet.complaint.casefile.Followup;
import io.guichet.complaint.casefile.Intake;
import io.guichet.complaint.casefile.Kind;
import io.guichet.complaint.casefile.RefusalReason;
import io.guichet.complaint.casefile.SweepCases;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Row S9, control S14: the exact set, nothing early. */
class ForgetCitizensTest {

    private final CaseFixture office = new CaseFixture();
    private final SweepCases sweep = office.sweeping(new ForgetCitizens(office.change, new Retention(kept(100, 200))));

    private static Map<Kind, Duration> kept(int complaint, int others) {
        Map<Kind, Duration> kept = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) kept.put(kind, Duration.ofDays(others));
        kept.put(Kind.COMPLAINT, Duration.ofDays(complaint));
        return kept;
    }

    @Test
    void exactly_those_whose_time_is_over_are_erased() {
        CaseFile complaint = office.closed(Kind.COMPLAINT);
        CaseFile praise = office.closed(Kind.PRAISE);
        CaseFile open = office.answered(Kind.COMPLAINT);
        CaseFile refused = office.did(
                office.received(Kind.COMPLAINT),
                "o1",
                (file, act) -> Intake.refuse(file, act, RefusalReason.NO_FACTS, null));
        CaseFile reopened = office.did(
                office.closed(Kind.COMPLAINT), "o1", (file, act) -> Aftercare.reopen(file, act, null, office.time));
        List<CaseFile> all = List.of(complaint, praise, open, refused, reopened);

        office.turn(Duration.ofDays(100).minusMillis(1));
        sweep.sweep();
        assertThat(erased(all)).as("nothing early").isEmpty();

        office.turn(Duration.ofMillis(1));
        sweep.sweep();
        assertThat(erased(all)).containsExactly(complaint.id(), refused.id());

        office.turn(Duration.ofDays(100));
        sweep.sweep();
        assertThat(erased(all)).containsExactly(complaint.id(), praise.id(), refused.id());
        assertThat(office.files.told().stream().filter("PersonalErased"::equals))
                .hasSize(3);
    }

    @Test
    void what_was_erased_by_hand_is_not_erased_again() {
        office.did(office.closed(Kind.COMPLAINT), "o1", Aftercare::erase);
        office.turn(Duration.ofDays(300));

        sweep.sweep();
        sweep.sweep();

        assertThat(office.files.told().stream().filter("PersonalErased"::equals))
                .hasSize(1);
    }

    @Test
    void nothing_is_erased_that_its_citizen_may_still_come_back_to() {
        Followup followup = new Followup(Duration.ofDays(30), Duration.ofDays(60), 2);

        assertThat(new Retention(kept(60, 60)).atLeast(followup).of(Kind.PRAISE))
                .isEqualTo(Duration.ofDays(60));
        assertThatIllegalArgumentException().isThrownBy(() -> new Retention(kept(59, 60)).atLeast(followup));
        assertThatIllegalArgumentException().isThrownBy(() -> new Retention(Map.of(Kind.PRAISE, Duration.ofDays(365))));
    }

    private List<String> erased(List<CaseFile> some) {
        List<String> erased = new ArrayList<>();
        for (CaseFile file : some) {
            if (office.now(file).personal().isErased()) erased.add(file.id());
        }
        return erased;
    }
}
