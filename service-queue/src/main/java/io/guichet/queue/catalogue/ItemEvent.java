package io.guichet.queue.catalogue;

/** What happened to an item. */
public sealed interface ItemEvent {

    /** New, or defined otherwise than before. */
    record Defined(ServiceItem item) implements ItemEvent {}
}
