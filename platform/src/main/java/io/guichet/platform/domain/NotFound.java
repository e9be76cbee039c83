package io.guichet.platform.domain;

/** No such thing, or none that this caller may know of. */
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotFound(String noun, String id) {
        super("There is no " + noun + " " + id + ".");
    }
}
