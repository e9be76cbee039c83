package io.guichet.evaluation.rating;

import java.util.Optional;

/**
 * What the citizen wrote. It stays in the rating's document: never in an event, never in a log (hence {@link #toString}).
 *
 * @param text 1 to 1,200 characters, no control characters but line breaks and tabs
 */
public record Comment(String text) {

    public static final int LONGEST = 1_200;

    public Comment {
        if (text.isBlank()) throw new IllegalArgumentException("is blank");
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw new IllegalArgumentException("at most " + LONGEST + " characters");
        }
        if (!text.codePoints().allMatch(Comment::isText)) {
            throw new IllegalArgumentException("has characters that are not text");
        }
    }

    /** No comment at all when there is nothing but space. */
    public static Optional<Comment> of(String text) {
        String trimmed = text.strip();
        return trimmed.isEmpty() ? Optional.empty() : Optional.of(new Comment(trimmed));
    }

    /** Half of a surrogate pair cannot be stored. */
    private static boolean isText(int character) {
        if (character == '\n' || character == '\r' || character == '\t') return true;
        return !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
    }

    @Override
    public String toString() {
        return "Comment[" + text.length() + " characters]";
    }
}
