package io.guichet.queue.result;

/** How the person learnt of it. */
public enum ToldHow {
    COUNTER,
    PHONE,
    POST,
    PAGE
}
