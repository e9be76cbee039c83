package io.guichet.queue.organisation;

/**
 * What a repeatable "let it be so" came to.
 *
 * @param isNew true when there was none before
 */
public record Definition<T>(T value, boolean isNew) {}
