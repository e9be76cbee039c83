package io.guichet.queue.catalogue;

import io.guichet.platform.domain.Words;
import io.guichet.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Something to bring.
 *
 * @param copies how many, 1 to 99
 * @param formUrl where an empty form is had: a path of ours or an https address
 */
public record Material(
        String id,
        Words name,
        boolean required,
        int copies,
        @Nullable String formUrl) {

    private static final int LONGEST_URL = 500;

    public Material {
        Ids.slug("id", id);
        if (copies < 1 || copies > 99) throw new IllegalArgumentException("copies: 1 to 99");
        if (formUrl != null && !isLink(formUrl)) {
            throw new IllegalArgumentException("formUrl: a path beginning with / or an https address");
        }
    }

    /** Links are shown to the public: nothing that a browser would run. */
    private static boolean isLink(String url) {
        boolean own = url.startsWith("/") && !url.startsWith("//");
        return url.length() <= LONGEST_URL && (own || url.startsWith("https://"));
    }
}
