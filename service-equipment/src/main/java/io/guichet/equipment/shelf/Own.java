package io.guichet.equipment.shelf;

import java.util.function.Function;

/**
 * A value that no two things of a kind share; the write itself decides, so that two at the same instant cannot both
 * have it.
 *
 * @param field under which it is stored: a component of the record, or one that is derived
 * @param of never null; a thing that has none of it derives one from its id
 * @param why it is refused when another has it
 * @param fact as the refusal says it
 */
public record Own<A extends Thing>(String field, Function<A, String> of, Why why, String fact) {}
