package io.guichet.audit.inspection.http;

import io.guichet.audit.inspection.Template;
import io.guichet.audit.inspection.Templates;
import io.guichet.audit.shelf.http.Given;
import io.guichet.platform.domain.Words;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The checklists. */
@RestController
@RequestMapping("/api/audit/templates")
public final class TemplateController {

    private final Templates templates;

    public TemplateController(Templates templates) {
        this.templates = templates;
    }

    /** One checklist in a list. */
    record TemplateLine(String code, int number, Words title, int items) {

        static TemplateLine of(Template template) {
            return new TemplateLine(template.code(), template.number(), template.title(), (int)
                    template.items().count());
        }
    }

    /** All of them. */
    record TemplatesView(List<TemplateLine> templates) {}

    /** The next version, whole. */
    record PublishRequest(
            @NotNull Words title,
            @NotNull @Size(min = 1, max = 30) List<Template.@NotNull Section> sections) {}

    @GetMapping
    TemplatesView all() {
        return new TemplatesView(templates.all().stream().map(TemplateLine::of).toList());
    }

    @GetMapping("/{code}/versions/{number}")
    Template one(@PathVariable String code, @PathVariable int number) {
        return templates.require(code, number);
    }

    @PostMapping("/{code}/versions")
    @ResponseStatus(HttpStatus.CREATED)
    Template publish(@PathVariable String code, @Valid @RequestBody PublishRequest body) {
        String by = Caller.current().subject();
        String known = Given.id("code", code);
        return InvalidRequest.at("/sections", () -> templates.publish(known, body.title(), body.sections(), by));
    }
}
