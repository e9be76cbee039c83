package io.guichet.evaluation.rating;

class InMemoryRatingsTest extends RatingsContract {

    private final Ratings ratings = new InMemoryRatings();

    @Override
    protected Ratings ratings() {
        return ratings;
    }
}
