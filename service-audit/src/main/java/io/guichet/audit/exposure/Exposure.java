package io.guichet.audit.exposure;

import io.guichet.audit.shelf.Keys;
import io.guichet.audit.shelf.Shape;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exposure with its chain (W12): the person is moved from post, the head of the unit answers for it, the unit loses the
 * year's merit. The first and the last follow by themselves from the record; the answer has a due day.
 *
 * @param staffId who is directly responsible; null while that is not known
 * @param headId the head of the unit
 * @param answer of the head; null until given
 * @param closing by somebody else than who recorded it and the head; null until then
 */
public record Exposure(
        String id,
        String hallId,
        String unitId,
        @Nullable String staffId,
        String headId,
        Channel channel,
        LocalDate exposedOn,
        String text,
        String recordedBy,
        Instant recordedAt,
        LocalDate answerDueOn,
        @Nullable Words answer,
        @Nullable Words closing) {

    /** What a person wrote. */
    public record Words(String by, Instant at, String text) {}

    /** Where it stands. */
    public enum State {
        RECORDED,
        ANSWERED,
        CLOSED
    }

    public static final Shape<Exposure> SHAPE = new Shape<>(
            "exposure",
            "exposures",
            Exposure.class,
            Exposure::id,
            one -> Keys.of("hallId", one.hallId)
                    .and("unitId", one.unitId)
                    .and("staffId", one.staffId)
                    .and("state", one.state())
                    .and("year", one.exposedOn.getYear())
                    .and("day", one.exposedOn.toString())
                    .map(),
            List.of(List.of("hallId", "day"), List.of("unitId", "year"), List.of("staffId", "year")));

    public State state() {
        if (closing != null) return State.CLOSED;
        return answer == null ? State.RECORDED : State.ANSWERED;
    }

    Change<Exposure, ExposureEvent> record() {
        return Change.of(
                this,
                new ExposureEvent.Recorded(
                        id, hallId, unitId, staffId, headId, channel.name(), exposedOn, answerDueOn, recordedAt));
    }

    /** @param today in the hall */
    Change<Exposure, ExposureEvent> answer(String by, String words, LocalDate today, Instant now) {
        if (!by.equals(headId)) throw new ExposureRefusal.NotTheHead(id);
        if (state() != State.RECORDED) throw new ExposureRefusal.WrongState(id, state());
        Exposure after = with(new Words(by, now, words), null);
        return Change.of(after, new ExposureEvent.Answered(id, hallId, unitId, by, !today.isAfter(answerDueOn), now));
    }

    Change<Exposure, ExposureEvent> close(String by, String words, Instant now) {
        if (state() != State.ANSWERED) throw new ExposureRefusal.WrongState(id, state());
        if (by.equals(headId) || by.equals(recordedBy) || by.equals(staffId)) throw new ExposureRefusal.SamePerson();
        Exposure after = with(answer, new Words(by, now, words));
        return Change.of(after, new ExposureEvent.Closed(id, hallId, unitId, by, now));
    }

    private Exposure with(@Nullable Words answered, @Nullable Words closed) {
        return new Exposure(
                id,
                hallId,
                unitId,
                staffId,
                headId,
                channel,
                exposedOn,
                text,
                recordedBy,
                recordedAt,
                answerDueOn,
                answered,
                closed);
    }
}
