package io.guichet.audit.training.http;

import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.audit.shelf.Wanted;
import io.guichet.audit.shelf.http.Given;
import io.guichet.audit.shelf.http.Page;
import io.guichet.audit.training.Exam;
import io.guichet.audit.training.PlanTraining;
import io.guichet.audit.training.Quarter;
import io.guichet.audit.training.QuarterOverview;
import io.guichet.audit.training.RecordTraining;
import io.guichet.audit.training.Result;
import io.guichet.audit.training.Subject;
import io.guichet.audit.training.Training;
import io.guichet.audit.training.TrainingEvent;
import io.guichet.platform.domain.Words;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Training of a hall: plan, sheet, quarter. */
@RestController
@RequestMapping("/api/audit")
public final class TrainingController {

    private static final Role[] WRITERS = {Role.SUPERVISOR, Role.AUDIT_ADMIN};
    private static final Role[] READERS = {Role.SUPERVISOR, Role.AUDIT_ADMIN, Role.INSPECTOR};

    private final Shelf<Training, TrainingEvent> trainings;
    private final PlanTraining planTraining;
    private final RecordTraining recordTraining;
    private final QuarterOverview overview;

    public TrainingController(
            Shelf<Training, TrainingEvent> trainings,
            PlanTraining planTraining,
            RecordTraining recordTraining,
            QuarterOverview overview) {
        this.trainings = trainings;
        this.planTraining = planTraining;
        this.recordTraining = recordTraining;
        this.overview = overview;
    }

    /** The examination at its end. */
    record ExamBody(
            @NotNull Integer passMark,
            @Nullable @Size(max = 200) List<@NotNull String> itemCodes,
            @NotNull Integer validMonths) {

        Exam toExam() {
            List<String> codes = itemCodes == null ? List.of() : itemCodes;
            codes.forEach(code -> Given.id("/exam/itemCodes", code));
            return InvalidRequest.at("/exam", () -> new Exam(passMark, codes, validMonths));
        }
    }

    /** A training that is planned. */
    record PlanRequest(
            @NotNull Subject subject,
            @NotNull Words title,
            @NotNull LocalDate heldOn,
            @NotNull Integer minutes,
            @NotNull @Size(min = 1, max = 500) List<@NotNull String> staffIds,
            @Valid @Nullable ExamBody exam) {

        Training toTraining(String hallId, String by, String command) {
            staffIds.forEach(staff -> Given.id("/staffIds", staff));
            LocalDate day = Given.day("/heldOn", heldOn);
            Exam exam = this.exam == null ? null : this.exam.toExam();
            return InvalidRequest.at(
                    "",
                    () -> new Training(
                            Ids.of("training|" + command),
                            hallId,
                            subject,
                            title,
                            day,
                            minutes,
                            staffIds,
                            exam,
                            Training.State.PLANNED,
                            List.of(),
                            List.of(),
                            by));
        }
    }

    /** One line of the sheet. */
    record ResultBody(
            @NotNull String staffId,
            @NotNull Boolean attended,
            @Nullable Integer score) {

        Result toResult() {
            return InvalidRequest.at("/results", () -> new Result(Given.id("/staffId", staffId), attended, score));
        }
    }

    /** The sheet. */
    record ResultsRequest(
            @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid ResultBody> results,
            @Nullable @Size(max = 50) List<@NotNull @Pattern(regexp = "[0-9a-f]{64}") String> evidence) {}

    /** A training as its hall sees it. */
    record TrainingView(
            String id,
            String hallId,
            Subject subject,
            Words title,
            LocalDate heldOn,
            int minutes,
            List<String> staffIds,
            @Nullable Exam exam,
            Training.State state,
            List<Result> results,
            List<String> passed,
            List<String> evidence,
            long version) {

        static TrainingView of(Stored<Training> stored) {
            Training it = stored.value();
            return new TrainingView(
                    it.id(),
                    it.hallId(),
                    it.subject(),
                    it.title(),
                    it.heldOn(),
                    it.minutes(),
                    it.invited(),
                    it.exam(),
                    it.state(),
                    it.results(),
                    it.passed(),
                    it.evidence(),
                    stored.version());
        }

        /** What one person may see of it: nobody else's score. */
        static TrainingView of(Stored<Training> stored, String staffId) {
            Training it = stored.value();
            return new TrainingView(
                    it.id(),
                    it.hallId(),
                    it.subject(),
                    it.title(),
                    it.heldOn(),
                    it.minutes(),
                    List.of(staffId),
                    it.exam(),
                    it.state(),
                    it.results().stream()
                            .filter(result -> result.staffId().equals(staffId))
                            .toList(),
                    it.passed().stream().filter(staffId::equals).toList(),
                    List.of(),
                    stored.version());
        }
    }

    @PostMapping("/halls/{hall}/trainings")
    @ResponseStatus(HttpStatus.CREATED)
    TrainingView plan(@PathVariable String hall, @Valid @RequestBody PlanRequest body, HttpServletRequest request) {
        Caller.current().require(hall, WRITERS);
        String command = CommandKey.of(request).value();
        return TrainingView.of(
                planTraining.plan(body.toTraining(hall, Caller.current().subject(), command)));
    }

    @GetMapping("/halls/{hall}/trainings")
    Page<TrainingView> ofHall(
            @PathVariable String hall,
            @RequestParam(required = false) @Nullable String quarter,
            @RequestParam(required = false) Training.@Nullable State state,
            @RequestParam(defaultValue = "0") int page) {
        Caller.current().require(hall, READERS);
        String within = quarter == null ? null : quarter(quarter).toString();
        Wanted wanted = Wanted.all()
                .with("hallId", hall)
                .with("quarter", within)
                .with("state", state)
                .descending("day");
        return Page.of(trainings, wanted, page, TrainingView::of);
    }

    /** What the caller attended, the latest first. */
    @GetMapping("/trainings/mine")
    Page<TrainingView> mine(@RequestParam(defaultValue = "0") int page) {
        String staffId = Caller.current().subject();
        Wanted wanted = Wanted.all().with("attended", staffId).descending("day");
        return Page.of(trainings, wanted, page, stored -> TrainingView.of(stored, staffId));
    }

    @PostMapping("/trainings/{id}/results")
    TrainingView results(@PathVariable String id, @Valid @RequestBody ResultsRequest body, HttpServletRequest request) {
        Caller.current().require(trainings.find(id).value().hallId(), WRITERS);
        List<Result> results = body.results().stream().map(ResultBody::toResult).toList();
        List<String> evidence = body.evidence() == null ? List.of() : body.evidence();
        return TrainingView.of(recordTraining.record(
                id, results, evidence, CommandKey.of(request).value(), IfMatch.of(request)::check));
    }

    @PostMapping("/trainings/{id}/cancellation")
    TrainingView cancel(@PathVariable String id, HttpServletRequest request) {
        Caller.current().require(trainings.find(id).value().hallId(), WRITERS);
        return TrainingView.of(recordTraining.cancel(id, CommandKey.of(request).value(), IfMatch.of(request)::check));
    }

    /** Everybody of the hall. */
    record QuarterView(String hallId, String quarter, List<QuarterOverview.Line> people) {}

    @GetMapping("/halls/{hall}/training-quarters/{quarter}")
    QuarterView quarter(@PathVariable String hall, @PathVariable String quarter) {
        Caller.current().require(hall, READERS);
        Quarter asked = quarter(quarter);
        return new QuarterView(hall, asked.toString(), overview.of(hall, asked));
    }

    private static Quarter quarter(String text) {
        return InvalidRequest.at("quarter", () -> Quarter.parse(text));
    }
}
