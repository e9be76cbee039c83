package io.guichet.queue.window.http;

import io.guichet.platform.http.IfMatch;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import io.guichet.queue.organisation.Definition;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.window.DefineWindow;
import io.guichet.queue.window.ServiceWindow;
import io.guichet.queue.window.Windows;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Windows as the hall sees them and operators set them. */
@RestController
@RequestMapping("/api/queue")
final class WindowController {

    private static final Role[] HALL = {
        Role.STAFF, Role.SUPERVISOR, Role.DISPLAY, Role.PAD, Role.OPERATOR, Role.INSPECTOR
    };

    private final Halls halls;
    private final Windows windows;
    private final DefineWindow defineWindow;
    private final WindowViews views;

    WindowController(Halls halls, Windows windows, DefineWindow defineWindow, WindowViews views) {
        this.halls = halls;
        this.windows = windows;
        this.defineWindow = defineWindow;
        this.views = views;
    }

    @GetMapping("/halls/{hall}/windows")
    OfHall ofHall(@PathVariable String hall) {
        Caller.current().require(hall, HALL);
        String hallId = halls.find(hall).id();
        return new OfHall(views.all(hallId, windows.ofHall(hallId)));
    }

    record OfHall(List<WindowView> windows) {}

    @GetMapping("/windows/{id}")
    WindowView one(@PathVariable String id) {
        ServiceWindow window = windows.find(id);
        Caller.current().require(window.hallId(), HALL);
        return views.one(window);
    }

    @PutMapping("/windows/{id}")
    ResponseEntity<WindowView> define(
            @PathVariable String id,
            @Valid @RequestBody WindowRequest body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version) {
        Caller.current().require(body.hallId(), Role.OPERATOR);
        IfMatch expected = IfMatch.of(version);
        Definition<ServiceWindow> defined = defineWindow.define(body.toWindow(id), expected::check);
        return ResponseEntity.status(defined.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(views.one(defined.value()));
    }
}
