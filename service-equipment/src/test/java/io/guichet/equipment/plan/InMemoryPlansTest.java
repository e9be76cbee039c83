package io.guichet.equipment.plan;

class InMemoryPlansTest extends PlansContract {

    private final Plans plans = new InMemoryPlans();

    @Override
    protected Plans plans() {
        return plans;
    }
}
