package io.guichet.evaluation.statistics;

class InMemoryFactsTest extends FactsContract {

    private final Facts facts = new InMemoryFacts();

    @Override
    protected Facts facts() {
        return facts;
    }
}
