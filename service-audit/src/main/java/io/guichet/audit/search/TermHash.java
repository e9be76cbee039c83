package io.guichet.audit.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;

/**
 * Terms as the first 64 bits of their SHA-256: a supervisor's search is one for the own hall, so it must not be easy to
 * make two terms that are taken for one another. Remembers those that come again and again. Not thread-safe.
 */
final class TermHash {

    /** Stands in every entry; no term is empty. */
    static final long EVERY = of("");

    private static final int MOST_KNOWN = 4096;

    private final Map<String, Long> known = new HashMap<>();

    long remembered(String term) {
        Long hash = known.get(term);
        if (hash != null) return hash;
        if (known.size() == MOST_KNOWN) known.clear();
        long made = of(term);
        known.put(term, made);
        return made;
    }

    static long of(String term) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(term.getBytes(UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
