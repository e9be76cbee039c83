package io.guichet.platform.domain;

/** Somebody else changed the document between our read and our write. The use case reads again and decides again. */
public final class Stale extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Stale(String id) {
        super(id + " was changed meanwhile", null, false, false);
    }

    /**
     * Runs an attempt again when it lost a race, without sleeping in between.
     *
     * @param rounds how often at most; the last {@code Stale} is thrown on
     */
    public static <T> T retry(int rounds, Attempt<T> attempt) {
        for (int round = 1; ; round++) {
            try {
                return attempt.run();
            } catch (Stale lost) {
                if (round >= rounds) throw lost;
            }
        }
    }

    /** One read-decide-write round. */
    @FunctionalInterface
    public interface Attempt<T> {
        T run();
    }
}
