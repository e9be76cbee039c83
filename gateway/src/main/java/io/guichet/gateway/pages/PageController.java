package io.guichet.gateway.pages;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The entry page, at each of its addresses. Always asked for again, so a new release is seen at once. */
@Controller
class PageController {

    private final Resource entry = new ClassPathResource("static/index.html");

    @GetMapping({
        "/",
        "/kiosk",
        "/display",
        "/counter",
        "/pad",
        "/t/{token}",
        "/book/{hall}",
        "/desk",
        "/desk/evaluation",
        "/desk/cases",
        "/desk/ledger",
        "/desk/inspector",
        "/desk/bulletins",
        "/desk/security",
        "/desk/workshop",
        "/desk/round",
        "/device/{label}",
        "/desk/inspection",
        "/desk/violations",
        "/desk/appraisal",
        "/desk/training",
        "/complain/{hall}",
        "/follow",
        "/satisfaction/{hall}",
        "/s/{survey}"
    })
    ResponseEntity<Resource> page() {
        if (!entry.exists()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(entry);
    }
}
