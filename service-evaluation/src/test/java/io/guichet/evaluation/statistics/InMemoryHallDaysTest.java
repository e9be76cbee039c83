package io.guichet.evaluation.statistics;

class InMemoryHallDaysTest extends HallDaysContract {

    private final HallDays days = new InMemoryHallDays();

    @Override
    protected HallDays days() {
        return days;
    }
}
