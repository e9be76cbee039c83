package io.guichet.queue.organisation;

/** What happened to a region. */
public sealed interface RegionEvent {

    /** New, or defined otherwise than before. */
    record Defined(Region region) implements RegionEvent {}
}
