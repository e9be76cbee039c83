package io.guichet.equipment.shelf;

/** Something with an id that is kept as one document: a record of plain values, lists and further records. */
public interface Thing {

    String id();
}
