package io.guichet.complaint.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of the wordings.
 *
 * @param source where they come from
 */
public record Templates(int version, String source, List<Template> all) {

    public Templates {
        all = List.copyOf(all);
    }

    /** @param kind of a case; null: whatever there is */
    public List<Template> of(@Nullable String kind) {
        return kind == null
                ? all
                : all.stream().filter(template -> template.fits(kind)).toList();
    }
}
