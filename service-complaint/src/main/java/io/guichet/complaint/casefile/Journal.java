package io.guichet.complaint.casefile;

import java.util.ArrayList;
import java.util.List;

/**
 * What was said and done, in order.
 *
 * @param commands the latest intents, to know a repeat
 * @param escalations which steps of the chain were taken, each once
 */
public record Journal(List<Message> messages, List<Step> steps, List<String> commands, List<String> escalations) {

    private static final int COMMANDS_KEPT = 32;

    static final Journal EMPTY = new Journal(List.of(), List.of(), List.of(), List.of());

    public Journal {
        messages = List.copyOf(messages);
        steps = List.copyOf(steps);
        commands = List.copyOf(commands);
        escalations = List.copyOf(escalations);
    }

    Journal with(Message message) {
        return new Journal(and(messages, message), steps, commands, escalations);
    }

    Journal with(Step step, String command) {
        List<String> known = and(commands, command);
        int first = Math.max(0, known.size() - COMMANDS_KEPT);
        return new Journal(messages, and(steps, step), known.subList(first, known.size()), escalations);
    }

    Journal escalated(String step) {
        return new Journal(messages, steps, commands, and(escalations, step));
    }

    /** Without the key no text can be read: what is left is who did what when. */
    Journal erased() {
        List<Step> bare = steps.stream()
                .map(step -> new Step(step.what(), step.by(), step.at(), step.code(), null))
                .toList();
        return new Journal(List.of(), bare, commands, escalations);
    }

    private static <T> List<T> and(List<T> some, T one) {
        List<T> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }
}
