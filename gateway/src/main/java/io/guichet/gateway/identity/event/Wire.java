package io.guichet.gateway.identity.event;

/** The way to the broker. One thread sends; another may close it meanwhile. */
interface Wire extends AutoCloseable {

    /**
     * Returns when the broker has it on all the disks it wants it on.
     *
     * @throws Exception when that did not happen, or is not known
     */
    void send(KeptEvent event) throws Exception;

    @Override
    void close();
}
