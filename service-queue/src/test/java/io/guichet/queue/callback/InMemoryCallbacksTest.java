package io.guichet.queue.callback;

class InMemoryCallbacksTest extends CallbacksContract {

    private final Callbacks callbacks = new InMemoryCallbacks();

    @Override
    protected Callbacks callbacks() {
        return callbacks;
    }
}
