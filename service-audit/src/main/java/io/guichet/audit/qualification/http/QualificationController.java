package io.guichet.audit.qualification.http;

import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Place;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.qualification.Grant;
import io.guichet.audit.qualification.Qualification;
import io.guichet.audit.qualification.QualificationEvent;
import io.guichet.audit.qualification.SetQualification;
import io.guichet.audit.qualification.Standing;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.audit.shelf.http.Given;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Forbidden;
import io.guichet.platform.security.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who may sit at a window. */
@RestController
@RequestMapping("/api/audit")
public final class QualificationController {

    private static final Role[] READERS = {Role.SUPERVISOR, Role.AUDIT_ADMIN, Role.INSPECTOR};
    private static final int LONGEST = 60;

    private final Shelf<Qualification, QualificationEvent> qualifications;
    private final SetQualification setQualification;
    private final Places places;

    public QualificationController(
            Shelf<Qualification, QualificationEvent> qualifications, SetQualification setQualification, Places places) {
        this.qualifications = qualifications;
        this.setQualification = setQualification;
        this.places = places;
    }

    /**
     * How a person stands.
     *
     * @param standing null when nothing was heard yet: then what an operator set in the queue holds
     */
    record QualificationView(
            String staffId,
            @Nullable Standing standing,
            List<String> itemCodes,
            List<Grant> grants,
            List<Qualification.Step> past,
            long version) {

        static QualificationView of(Stored<Qualification> stored) {
            Qualification it = stored.value();
            return new QualificationView(
                    it.staffId(), it.standing(), it.itemCodes(), it.grants(), it.past(), stored.version());
        }

        static QualificationView unheard(String staffId) {
            return new QualificationView(staffId, null, List.of(), List.of(), List.of(), 0);
        }
    }

    /** Everybody of a hall. */
    record HallView(String hallId, List<QualificationView> people) {}

    /** Given by hand, for a time. */
    record GrantRequest(
            @Nullable @Size(max = 200) List<@NotNull String> itemCodes,
            @NotNull Integer validMonths) {}

    @GetMapping("/halls/{hall}/qualifications")
    HallView ofHall(@PathVariable String hall) {
        Caller.current().require(hall, READERS);
        return new HallView(
                hall,
                places.all(Kind.STAFF, hall).stream()
                        .map(Place::id)
                        .map(this::view)
                        .toList());
    }

    @GetMapping("/qualifications/{staff}")
    QualificationView ofPerson(@PathVariable String staff) {
        Caller caller = Caller.current();
        if (!caller.subject().equals(staff)) letIn(staff, READERS);
        return view(staff);
    }

    @PostMapping("/qualifications/{staff}/grants")
    QualificationView grant(
            @PathVariable String staff, @Valid @RequestBody GrantRequest body, HttpServletRequest request) {
        letIn(staff, Role.AUDIT_ADMIN);
        if (body.validMonths() < 1 || body.validMonths() > LONGEST) throw new InvalidRequest("/validMonths", "1 to 60");
        List<String> codes = body.itemCodes() == null ? List.of() : body.itemCodes();
        codes.forEach(code -> Given.id("/itemCodes", code));
        return QualificationView.of(setQualification.grant(
                staff,
                codes,
                body.validMonths(),
                subject(),
                CommandKey.of(request).value()));
    }

    @PostMapping("/qualifications/{staff}/lapse")
    QualificationView lapse(@PathVariable String staff, HttpServletRequest request) {
        letIn(staff, Role.SUPERVISOR, Role.AUDIT_ADMIN);
        return QualificationView.of(
                setQualification.lapse(staff, subject(), CommandKey.of(request).value()));
    }

    @PostMapping("/qualifications/{staff}/move")
    QualificationView move(@PathVariable String staff, HttpServletRequest request) {
        letIn(staff, Role.SUPERVISOR, Role.AUDIT_ADMIN);
        return QualificationView.of(
                setQualification.move(staff, subject(), CommandKey.of(request).value()));
    }

    @PostMapping("/qualifications/{staff}/reinstatement")
    QualificationView reinstate(@PathVariable String staff, HttpServletRequest request) {
        letIn(staff, Role.AUDIT_ADMIN);
        return QualificationView.of(setQualification.reinstate(
                staff, subject(), CommandKey.of(request).value()));
    }

    private QualificationView view(String staffId) {
        return qualifications
                .known(staffId)
                .map(QualificationView::of)
                .orElseGet(() -> QualificationView.unheard(staffId));
    }

    /** The person works in a hall of the caller's. */
    private void letIn(String staffId, Role... roles) {
        Place person = places.find(Kind.STAFF, staffId).orElseThrow(() -> new NotFound("staff member", staffId));
        Caller caller = Caller.current();
        if (person.hallIds().stream().noneMatch(hall -> caller.may(hall, roles))) {
            throw new Forbidden("Your role does not allow this for staff of another hall.");
        }
    }

    private static String subject() {
        return Caller.current().subject();
    }
}
