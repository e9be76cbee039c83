package io.guichet.audit.inspection.http;

import io.guichet.audit.inspection.Answer;
import io.guichet.audit.inspection.CarryOutInspection;
import io.guichet.audit.inspection.Commitment;
import io.guichet.audit.inspection.Inspection;
import io.guichet.audit.inspection.InspectionEvent;
import io.guichet.audit.inspection.Noted;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.http.Given;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The inspector at the visit and after it. */
@RestController
@RequestMapping("/api/audit/inspections/{id}")
public final class VisitController {

    private static final String HASH = "[0-9a-f]{64}";
    private static final String SALT = "([0-9a-f]{2}){16,64}";
    private static final int LONGEST = 1000;
    private static final int LONGEST_CONTENT = 100_000;

    private final Shelf<Inspection, InspectionEvent> inspections;
    private final CarryOutInspection carryOut;

    public VisitController(Shelf<Inspection, InspectionEvent> inspections, CarryOutInspection carryOut) {
        this.inspections = inspections;
        this.carryOut = carryOut;
    }

    /** Sealed evidence. */
    record CommitRequest(
            @NotNull @Pattern(regexp = HASH) String hash,
            @NotNull Instant takenAt) {}

    /** One line of the checklist. */
    record AnswerBody(
            @NotNull String itemCode,
            @Nullable Integer points,
            @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = HASH) String> photos,
            @Nullable @Size(max = LONGEST) String note) {

        Answer toAnswer() {
            return new Answer(itemCode, points, photos == null ? List.of() : photos, note);
        }
    }

    /** What was found. */
    record NotedBody(
            @Nullable String itemCode,
            @NotNull String ruleCode,
            @NotNull Noted.Severity severity,
            @Nullable String staffId,
            @Nullable String windowId,
            @Nullable String unitId,
            @Nullable String assetId,
            @NotBlank @Size(max = LONGEST) String text,
            @NotNull String ownerId,
            @NotNull LocalDate dueOn) {

        Noted toNoted() {
            if (staffId == null && unitId == null && windowId == null && assetId == null) {
                throw new InvalidRequest("/findings", "name the person, unit, window or device");
            }
            return new Noted(
                    itemCode,
                    ruleCode,
                    severity,
                    Given.maybeId("/findings/staffId", staffId),
                    Given.maybeId("/findings/windowId", windowId),
                    Given.maybeId("/findings/unitId", unitId),
                    Given.maybeId("/findings/assetId", assetId),
                    text,
                    Given.id("/findings/ownerId", ownerId),
                    Given.day("/findings/dueOn", dueOn));
        }
    }

    /** The whole visit. */
    record VisitRequest(
            @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid AnswerBody> answers,
            @Nullable @Size(max = 100) List<@NotNull @Valid NotedBody> findings) {}

    /**
     * What was sealed: its salt, and the content or the content's hash.
     *
     * @param salt 16 to 64 bytes in hex
     */
    record OpenRequest(
            @NotNull @Pattern(regexp = HASH) String hash,
            @NotNull @Pattern(regexp = SALT) String salt,
            @Nullable @Pattern(regexp = HASH) String contentHash,
            @Nullable @Size(max = LONGEST_CONTENT) String content) {

        String contentHashOrOfContent() {
            String given = content;
            if ((given == null) == (contentHash == null)) {
                throw new InvalidRequest("/contentHash", "either the content or its hash");
            }
            return given == null ? String.valueOf(contentHash) : Commitment.hashOfText(given);
        }
    }

    @PostMapping("/commitments")
    InspectionView commit(@PathVariable String id, @Valid @RequestBody CommitRequest body, HttpServletRequest request) {
        letIn(id);
        Instant takenAt = Given.time("/takenAt", body.takenAt());
        return InspectionView.of(
                carryOut.commit(id, subject(), body.hash(), takenAt, command(request), IfMatch.of(request)::check));
    }

    @PostMapping("/visit")
    InspectionView visit(@PathVariable String id, @Valid @RequestBody VisitRequest body, HttpServletRequest request) {
        letIn(id);
        List<Answer> answers = body.answers().stream().map(AnswerBody::toAnswer).toList();
        List<Noted> noted = body.findings() == null
                ? List.of()
                : body.findings().stream().map(NotedBody::toNoted).toList();
        return InspectionView.of(
                carryOut.visit(id, subject(), answers, noted, command(request), IfMatch.of(request)::check));
    }

    @PostMapping("/evidence")
    InspectionView open(@PathVariable String id, @Valid @RequestBody OpenRequest body, HttpServletRequest request) {
        letIn(id);
        return InspectionView.of(carryOut.open(
                id,
                subject(),
                body.hash(),
                body.salt(),
                body.contentHashOrOfContent(),
                command(request),
                IfMatch.of(request)::check));
    }

    @PostMapping("/publication")
    InspectionView publish(@PathVariable String id, HttpServletRequest request) {
        letIn(id);
        return InspectionView.of(carryOut.publish(id, command(request), IfMatch.of(request)::check));
    }

    private void letIn(String id) {
        Caller.current().require(inspections.find(id).value().target().hallId(), Role.INSPECTOR, Role.AUDIT_ADMIN);
    }

    private static String subject() {
        return Caller.current().subject();
    }

    private static String command(HttpServletRequest request) {
        return CommandKey.of(request).value();
    }
}
