package io.guichet.queue.board;

/** Hears what was written to an open display the moment it was, but not what a display missed and asked for later. */
public interface ShownEntries {

    void shown(BoardEntry entry);
}
