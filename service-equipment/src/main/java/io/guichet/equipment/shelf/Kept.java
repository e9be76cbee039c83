package io.guichet.equipment.shelf;

/**
 * A thing as it is stored.
 *
 * @param version grows by one with each change
 * @param command the key of the command that made this version; the same again changes nothing
 */
public record Kept<A extends Thing>(A it, long version, String command) {

    public String id() {
        return it.id();
    }
}
