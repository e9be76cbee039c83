package io.guichet.evaluation.statistics;

class KeepFiguresTest extends KeepFiguresContract {

    private final Facts facts = new InMemoryFacts();
    private final HallDays days = new InMemoryHallDays();

    @Override
    protected Facts facts() {
        return facts;
    }

    @Override
    protected HallDays days() {
        return days;
    }

    @Override
    protected int stories() {
        return 150;
    }
}
