package io.guichet.audit.log;

/** The hashes of whole subtrees of a log. */
@FunctionalInterface
public interface Subtrees {

    /**
     * The hash over the 2^{@code height} leaves from {@code index} × 2^{@code height} on.
     *
     * @throws IllegalStateException when the log, or what is stored of it, does not reach so far
     */
    Hash of(int height, long index);
}
