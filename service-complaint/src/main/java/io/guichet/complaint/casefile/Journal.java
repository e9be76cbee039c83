package io.guichet.complaint.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What was said and done, in order.
 *
 * @param commands the latest intents, to know a repeat
 * @param escalations which steps of the chain were taken, each once
 */
public record Journal(
        List<Message> messages,
        List<Attachment> attachments,
        List<Step> steps,
        List<String> commands,
        List<String> escalations) {

    private static final int COMMANDS_KEPT = 32;

    static final Journal EMPTY = new Journal(List.of(), List.of(), List.of(), List.of(), List.of());

    public Journal {
        messages = List.copyOf(messages);
        attachments = List.copyOf(attachments);
        steps = List.copyOf(steps);
        commands = List.copyOf(commands);
        escalations = List.copyOf(escalations);
    }

    Journal with(Message message) {
        return new Journal(and(messages, message), attachments, steps, commands, escalations);
    }

    Journal with(Attachment attachment) {
        return new Journal(messages, and(attachments, attachment), steps, commands, escalations);
    }

    Journal with(Step step, String command) {
        List<String> known = and(commands, command);
        int first = Math.max(0, known.size() - COMMANDS_KEPT);
        return new Journal(messages, attachments, and(steps, step), known.subList(first, known.size()), escalations);
    }

    Journal escalated(String step) {
        return new Journal(messages, attachments, steps, commands, and(escalations, step));
    }

    /** When the case was last changed. */
    public Instant lastAt() {
        return steps.getLast().at();
    }

    /** Without the key no text can be read: what is left is who did what when. */
    Journal erased() {
        List<Step> bare = steps.stream()
                .map(step -> new Step(step.what(), step.by(), step.at(), step.code(), null))
                .toList();
        return new Journal(List.of(), List.of(), bare, commands, escalations);
    }

    private static <T> List<T> and(List<T> some, T one) {
        List<T> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }
}
