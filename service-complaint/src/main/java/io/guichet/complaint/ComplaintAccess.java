package io.guichet.complaint;

import static io.guichet.platform.security.AccessPolicy.only;
import static io.guichet.platform.security.AccessPolicy.open;
import static io.guichet.platform.security.Role.COMPLAINT_OFFICER;
import static io.guichet.platform.security.Role.INSPECTOR;
import static io.guichet.platform.security.Role.STAFF;
import static io.guichet.platform.security.Role.SUPERVISOR;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import io.guichet.platform.security.AccessPolicy;

/** The whole HTTP surface of the service and who may use it. */
final class ComplaintAccess {

    private static final String CASE = "/api/complaint/cases/*";

    private ComplaintAccess() {}

    static AccessPolicy policy() {
        return AccessPolicy.of(
                open(GET, "/api/complaint/openapi"),
                open(POST, "/api/complaint/public/cases"),
                // Number and secret in the headers are the right to these.
                open(GET, "/api/complaint/public/case"),
                open(POST, "/api/complaint/public/case/messages"),
                open(POST, "/api/complaint/public/case/rating"),
                open(POST, "/api/complaint/public/case/reopen"),
                open(POST, "/api/complaint/public/case/attachments"),
                open(GET, "/api/complaint/public/case/attachments/*"),
                only(POST, "/api/complaint/phrases/check", STAFF, COMPLAINT_OFFICER, SUPERVISOR, INSPECTOR),
                only(GET, "/api/complaint/statistics", COMPLAINT_OFFICER, SUPERVISOR, INSPECTOR),
                only(GET, "/api/complaint/templates", STAFF, COMPLAINT_OFFICER, SUPERVISOR),
                only(GET, "/api/complaint/board", COMPLAINT_OFFICER, SUPERVISOR, INSPECTOR),
                only(GET, "/api/complaint/changes", STAFF, COMPLAINT_OFFICER, SUPERVISOR, INSPECTOR),
                // Anybody brings a case; what staff take down for somebody else says who took it down.
                open(POST, "/api/complaint/cases"),
                only(GET, "/api/complaint/cases", STAFF, COMPLAINT_OFFICER, SUPERVISOR, INSPECTOR),
                // With a secret, or with a role: the controller looks.
                open(GET, CASE),
                only(POST, CASE + "/attachments", STAFF, COMPLAINT_OFFICER, SUPERVISOR),
                only(GET, CASE + "/attachments/*", STAFF, COMPLAINT_OFFICER, SUPERVISOR),
                only(POST, CASE + "/accept", COMPLAINT_OFFICER),
                only(POST, CASE + "/refuse", COMPLAINT_OFFICER),
                only(POST, CASE + "/assign", COMPLAINT_OFFICER, SUPERVISOR),
                // The handler's; the controller knows whose desk it is on.
                only(POST, CASE + "/return", STAFF, COMPLAINT_OFFICER, SUPERVISOR),
                only(POST, CASE + "/investigate", STAFF, COMPLAINT_OFFICER, SUPERVISOR),
                only(POST, CASE + "/contacted", STAFF, COMPLAINT_OFFICER, SUPERVISOR),
                only(POST, CASE + "/verified", STAFF, COMPLAINT_OFFICER, SUPERVISOR),
                only(POST, CASE + "/reply", STAFF, COMPLAINT_OFFICER, SUPERVISOR),
                only(POST, CASE + "/messages", STAFF, COMPLAINT_OFFICER, SUPERVISOR),
                only(POST, CASE + "/extension", STAFF, COMPLAINT_OFFICER, SUPERVISOR),
                only(POST, CASE + "/extension/decision", SUPERVISOR),
                only(POST, CASE + "/pause", SUPERVISOR),
                only(POST, CASE + "/escalate", STAFF, COMPLAINT_OFFICER, SUPERVISOR),
                only(POST, CASE + "/resume", COMPLAINT_OFFICER, SUPERVISOR),
                only(POST, CASE + "/review", COMPLAINT_OFFICER, SUPERVISOR, INSPECTOR),
                only(POST, CASE + "/call-back", COMPLAINT_OFFICER),
                only(POST, CASE + "/close", COMPLAINT_OFFICER, SUPERVISOR),
                only(POST, CASE + "/reopen", COMPLAINT_OFFICER, SUPERVISOR),
                only(POST, CASE + "/merge", COMPLAINT_OFFICER, SUPERVISOR),
                only(POST, CASE + "/unmerge", COMPLAINT_OFFICER, SUPERVISOR),
                only(POST, CASE + "/contact", COMPLAINT_OFFICER),
                only(POST, CASE + "/erase", COMPLAINT_OFFICER));
    }
}
