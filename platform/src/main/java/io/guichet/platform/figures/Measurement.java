package io.guichet.platform.figures;

/**
 * A figure that somebody has to go and count. A bean of this type is looked at again and again by {@link Measurements},
 * on a thread that nothing else waits for; it may take seconds, and it may fail.
 *
 * @param what is counted, a word like {@code waiting}: the label by which its age is told
 */
public record Measurement(String what, Runnable look) {}
