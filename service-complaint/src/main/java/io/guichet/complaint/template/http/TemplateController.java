package io.guichet.complaint.template.http;

import io.guichet.complaint.casefile.Kind;
import io.guichet.complaint.template.Template;
import io.guichet.complaint.template.Templates;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Row R9: words to start a reply from. */
@RestController
public final class TemplateController {

    private final Templates templates;

    public TemplateController(Templates templates) {
        this.templates = templates;
    }

    record TemplatesView(int version, String source, List<Template> templates) {}

    @GetMapping("/api/complaint/templates")
    TemplatesView templates(@RequestParam(required = false) @Nullable Kind kind) {
        return new TemplatesView(
                templates.version(), templates.source(), templates.of(kind == null ? null : kind.name()));
    }
}
