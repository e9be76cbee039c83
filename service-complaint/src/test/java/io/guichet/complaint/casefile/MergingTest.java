package io.guichet.complaint.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.complaint.deadline.Purpose;
import io.guichet.platform.ids.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergingTest {

    private final CaseFixture office = new CaseFixture();
    private final CaseFile child = office.received(Kind.COMPLAINT);

    private CaseFile later() {
        office.turn(Duration.ofDays(2));
        CaseFile lead = office.assigned(Kind.COMPLAINT);
        return office.did(lead, "h1", (file, act) -> Handling.verify(file, act, true, null));
    }

    @Test
    void the_earliest_limit_of_all_holds() {
        CaseFile lead = later();
        Instant own = due(lead);

        office.merge.merge(child.id(), lead.id(), "o1", Ids.next());

        assertThat(office.now(child).state()).isEqualTo(CaseState.MERGED);
        assertThat(due(child)).isBefore(own);
        assertThat(Merging.earliestAnswerDue(office.now(lead))).contains(due(child));
        assertThat(due(office.now(child))).isEqualTo(due(child));
    }

    @Test
    void each_citizen_gets_an_answer_of_the_own() {
        CaseFile lead = later();
        office.merge.merge(child.id(), lead.id(), "o1", Ids.next());
        office.write.write(lead.id(), "h1", Ids.next(), "您好，我们已核实并致歉。", file -> {});
        CaseFile answered = office.did(lead, "o2", (file, act) -> Handling.review(file, act, true, null, office.time));

        office.merge.answerAll(answered);
        office.merge.answerAll(answered);

        CaseFile own = office.now(child);
        assertThat(own.state()).isEqualTo(CaseState.ANSWERED);
        Reply reply = java.util.Objects.requireNonNull(own.work().reply());
        assertThat(CaseFixture.KEYS.open(own, "reply", reply.text())).isEqualTo("您好，我们已核实并致歉。");
        assertThat(office.files.told().stream().filter("Answered"::equals)).hasSize(2);
        assertThatExceptionOfType(CaseRefusal.SamePerson.class)
                .as("the duties of the leading case hold for it")
                .isThrownBy(() -> office.did(
                        own,
                        "o2",
                        (file, act) -> Aftercare.callBack(
                                file,
                                act,
                                new CallBack("o2", act.now(), CallBack.Result.REACHED, true, CallBack.Satisfied.YES),
                                null,
                                office.time)));
        assertThat(office.called(own, CallBack.Result.REACHED).state()).isEqualTo(CaseState.CALLED_BACK);
    }

    @Test
    void the_sweep_answers_what_a_crash_left_behind() {
        CaseFile lead = later();
        office.merge.merge(child.id(), lead.id(), "o1", Ids.next());
        office.write.write(lead.id(), "h1", Ids.next(), "您好，已核实。", file -> {});
        office.did(lead, "o2", (file, act) -> Handling.review(file, act, true, null, office.time));

        office.sweeping().sweep();

        assertThat(office.now(child).state()).isEqualTo(CaseState.ANSWERED);
    }

    @Test
    void taken_out_again_it_is_as_before() {
        CaseFile lead = later();
        office.merge.merge(child.id(), lead.id(), "o1", Ids.next());

        CaseFile out = office.merge.unmerge(child.id(), "o1", Ids.next());

        assertThat(out.state()).isEqualTo(CaseState.RECEIVED);
        assertThat(out.terms()).isEqualTo(child.terms());
        assertThat(office.now(lead).joins().children()).isEmpty();
        assertThat(Merging.earliestAnswerDue(office.now(lead))).contains(due(lead));
        assertThatExceptionOfType(CaseRefusal.WrongState.class)
                .isThrownBy(() -> office.merge.unmerge(child.id(), "o1", Ids.next()));
    }

    @Test
    void the_same_merge_again_completes_what_a_crash_left_halfway() {
        CaseFile lead = later();
        String command = Ids.next();
        office.change.change(lead.id(), "o1", command, (file, act) -> Merging.join(file, act, child));

        office.merge.merge(child.id(), lead.id(), "o1", command);
        office.merge.merge(child.id(), lead.id(), "o1", Ids.next());

        assertThat(office.now(child).joins().into()).isEqualTo(lead.id());
        assertThat(office.now(lead).joins().children()).extracting(Child::id).containsExactly(child.id());
    }

    @Test
    void what_does_not_belong_together_is_not_merged() {
        CaseFile lead = later();
        CaseFile praise = office.received(Kind.PRAISE);
        CaseFile elsewhere = office.open
                .open(new Submission(
                        Kind.COMPLAINT, Channel.PAGE, Subject.ofHall("hall-2"), "x", null, null, true, "citizen", "c2"))
                .file();
        CaseFile rating = office.open.rectify(Ids.next(), Subject.ofHall("hall-1"), false);

        for (CaseFile other : List.of(praise, elsewhere, rating, lead)) {
            assertThatExceptionOfType(CaseRefusal.NotMergeable.class)
                    .isThrownBy(() -> office.merge.merge(other.id(), lead.id(), "o1", Ids.next()));
        }
        assertThat(office.now(lead)).isEqualTo(lead);
    }

    private static Instant due(CaseFile file) {
        return file.terms().running(Purpose.ANSWER).orElseThrow().deadline().dueAt();
    }
}
