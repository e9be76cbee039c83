package io.guichet.queue.ticket;

/** Who was asked first and handed the visitor on; stays visible until somebody else begins the work. Rule R7, 首问责任制. */
public record FirstAsked(String staffId, String windowId) {}
