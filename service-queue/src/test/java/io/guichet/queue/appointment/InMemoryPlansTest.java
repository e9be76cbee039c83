package io.guichet.queue.appointment;

class InMemoryPlansTest extends PlansContract {

    private final InMemoryPlans plans = new InMemoryPlans();

    @Override
    protected Plans plans() {
        return plans;
    }
}
