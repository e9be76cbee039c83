package io.guichet.audit.inspection.http;

import io.guichet.audit.inspection.Answer;
import io.guichet.audit.inspection.Commitment;
import io.guichet.audit.inspection.Inspection;
import io.guichet.audit.inspection.Noted;
import io.guichet.audit.inspection.Score;
import io.guichet.audit.shelf.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An inspection as those who may know of it see it. */
record InspectionView(
        String id,
        String hallId,
        @Nullable String unitId,
        @Nullable String windowId,
        String templateCode,
        int templateVersion,
        boolean covert,
        @Nullable String drawId,
        LocalDate plannedFor,
        String inspectorId,
        Inspection.State state,
        List<Commitment> commitments,
        List<Answer> answers,
        @Nullable Score score,
        List<Noted> noted,
        @Nullable Instant visitedAt,
        @Nullable Instant publishedAt,
        long version) {

    static InspectionView of(Stored<Inspection> stored) {
        Inspection it = stored.value();
        return new InspectionView(
                it.id(),
                it.target().hallId(),
                it.target().unitId(),
                it.target().windowId(),
                it.templateCode(),
                it.templateVersion(),
                it.covert(),
                it.drawId(),
                it.plannedFor(),
                it.inspectorId(),
                it.state(),
                it.commitments(),
                it.answers(),
                it.score(),
                it.noted(),
                it.visitedAt(),
                it.publishedAt(),
                stored.version());
    }
}
