package io.guichet.queue.equipment;

/** Which activations of emergency plans this service has followed. */
public interface HeardEmergencies {

    boolean isFollowed(String activationId);

    void followed(String activationId);

    /** Also of one that was not heard of yet: its beginning, when it comes, is history. */
    boolean isOver(String activationId);

    void over(String activationId);
}
