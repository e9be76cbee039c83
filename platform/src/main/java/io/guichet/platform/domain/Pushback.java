package io.guichet.platform.domain;

/**
 * The aggregate holds as many unsent events as it may: the broker has been away too long. The caller is asked to try
 * later; nothing was changed.
 */
public final class Pushback extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Pushback(String id) {
        super(id + " has too many events waiting for the broker", null, false, false);
    }
}
