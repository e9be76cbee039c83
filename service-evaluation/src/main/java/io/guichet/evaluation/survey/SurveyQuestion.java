package io.guichet.evaluation.survey;

import io.guichet.platform.domain.Words;
import io.guichet.platform.ids.Ids;
import java.util.List;

/**
 * One question.
 *
 * @param id unique within its survey
 * @param options 2 to 20 of a choice, each once; none for a scale (1 to 5) and a text
 * @param required whether a sheet without an answer to it is refused
 */
public record SurveyQuestion(String id, Kind kind, Words text, List<Option> options, boolean required) {

    static final int LOWEST = 1;
    static final int HIGHEST = 5;
    private static final int FEWEST_OPTIONS = 2;
    private static final int MOST_OPTIONS = 20;

    /** How it is answered. */
    public enum Kind {
        SINGLE,
        MULTIPLE,
        SCALE,
        TEXT
    }

    /** One answer to choose. */
    public record Option(String id, Words text) {

        public Option {
            Ids.slug("an option's id", id);
        }
    }

    public SurveyQuestion {
        Ids.slug("a question's id", id);
        options = List.copyOf(options);
        boolean choice = kind == Kind.SINGLE || kind == Kind.MULTIPLE;
        if (!choice && !options.isEmpty()) throw new IllegalArgumentException("options: none for " + kind);
        if (choice && (options.size() < FEWEST_OPTIONS || options.size() > MOST_OPTIONS)) {
            throw new IllegalArgumentException("options: 2 to 20");
        }
        if (options.stream().map(Option::id).distinct().count() != options.size()) {
            throw new IllegalArgumentException("options: each id once");
        }
    }

    boolean has(String option) {
        return options.stream().anyMatch(any -> any.id().equals(option));
    }
}
