package io.guichet.equipment.shelf.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Thing;

/** A thing and its version, as one object. */
public record Shown<A extends Thing>(@JsonUnwrapped A it, long version) {

    public static <A extends Thing> Shown<A> of(Kept<A> kept) {
        return new Shown<>(kept.it(), kept.version());
    }
}
