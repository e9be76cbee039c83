package io.guichet.queue.window;

/** All refused second sessions. Each is told to the outside. */
public interface SecondSessions {

    /** Stores the attempt; a second one under the same id changes nothing. */
    void add(SecondSession refused);
}
