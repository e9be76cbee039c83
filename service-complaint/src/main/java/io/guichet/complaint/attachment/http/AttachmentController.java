package io.guichet.complaint.attachment.http;

import io.guichet.complaint.attachment.KeepAttachment;
import io.guichet.complaint.attachment.OpenAttachment;
import io.guichet.complaint.casefile.Act;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseFiles;
import io.guichet.complaint.casefile.http.AttachmentView;
import io.guichet.complaint.casefile.http.CitizenDoor;
import io.guichet.complaint.casefile.http.Desk;
import io.guichet.complaint.casefile.http.Given;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Forbidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Files to a case and back. The body is the file itself; what the request calls it is not believed, and its name is
 * not asked for. Given back, it is for saving, never for showing or running.
 */
@RestController
public final class AttachmentController {

    private static final String OWN = "/api/complaint/public/case/attachments";
    private static final String STAFFS = "/api/complaint/cases/{id}/attachments";

    private final KeepAttachment keep;
    private final OpenAttachment open;
    private final CaseFiles files;
    private final CitizenDoor door;

    public AttachmentController(KeepAttachment keep, OpenAttachment open, CaseFiles files, CitizenDoor door) {
        this.keep = keep;
        this.open = open;
        this.files = files;
        this.door = door;
    }

    @PostMapping(
            path = OWN,
            consumes = {"application/octet-stream", "image/jpeg", "image/png", "application/pdf", "text/plain"})
    @ResponseStatus(HttpStatus.CREATED)
    AttachmentView bring(
            @RequestHeader(name = CitizenDoor.NUMBER, required = false) @Nullable String number,
            @RequestHeader(name = CitizenDoor.SECRET, required = false) @Nullable String secret,
            @RequestBody byte[] content,
            HttpServletRequest request) {
        CaseFile file = door.open(number, secret);
        return keep(file, Act.CITIZEN, content, request, each -> {});
    }

    @GetMapping(OWN + "/{attachment}")
    ResponseEntity<byte[]> own(
            @RequestHeader(name = CitizenDoor.NUMBER, required = false) @Nullable String number,
            @RequestHeader(name = CitizenDoor.SECRET, required = false) @Nullable String secret,
            @PathVariable String attachment) {
        return saved(open.open(door.open(number, secret), Given.slug("attachment", attachment)));
    }

    @PostMapping(
            path = STAFFS,
            consumes = {"application/octet-stream", "image/jpeg", "image/png", "application/pdf", "text/plain"})
    @ResponseStatus(HttpStatus.CREATED)
    AttachmentView add(@PathVariable String id, @RequestBody byte[] content, HttpServletRequest request) {
        Caller caller = Caller.current();
        CaseFile file = files.find(Given.slug("id", id));
        return keep(file, caller.subject(), content, request, each -> require(each, caller));
    }

    @GetMapping(STAFFS + "/{attachment}")
    ResponseEntity<byte[]> read(@PathVariable String id, @PathVariable String attachment) {
        CaseFile file = files.find(Given.slug("id", id));
        require(file, Caller.current());
        return saved(open.open(file, Given.slug("attachment", attachment)));
    }

    private AttachmentView keep(
            CaseFile file, String by, byte[] content, HttpServletRequest request, Consumer<CaseFile> may) {
        if (content.length == 0) throw new InvalidRequest("", "the file is empty");
        String command = CommandKey.of(request).value();
        return AttachmentView.of(keep.keep(file, by, command, content, may));
    }

    private static void require(CaseFile file, Caller caller) {
        if (!Desk.worksOn(file, caller)) throw new Forbidden("The case is on another desk.");
    }

    private static ResponseEntity<byte[]> saved(OpenAttachment.Opened opened) {
        String name =
                opened.attachment().id() + "." + opened.attachment().type().ending();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, opened.attachment().type().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .cacheControl(CacheControl.noStore())
                .body(opened.bytes());
    }
}
