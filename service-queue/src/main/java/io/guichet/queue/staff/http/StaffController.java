package io.guichet.queue.staff.http;

import io.guichet.platform.http.IfMatch;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import io.guichet.queue.organisation.Definition;
import io.guichet.queue.staff.DefineStaffMember;
import io.guichet.queue.staff.StaffMember;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Operators set who works where and is qualified for what. */
@RestController
@RequestMapping("/api/queue/staff")
final class StaffController {

    private final DefineStaffMember defineStaffMember;

    StaffController(DefineStaffMember defineStaffMember) {
        this.defineStaffMember = defineStaffMember;
    }

    @PutMapping("/{id}")
    ResponseEntity<StaffView> define(
            @PathVariable String id,
            @Valid @RequestBody StaffRequest body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version) {
        body.hallIds().forEach(hall -> Caller.current().require(hall, Role.OPERATOR));
        IfMatch expected = IfMatch.of(version);
        Definition<StaffMember> defined = defineStaffMember.define(body.toMember(id), expected::check);
        return ResponseEntity.status(defined.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(StaffView.of(defined.value()));
    }
}
