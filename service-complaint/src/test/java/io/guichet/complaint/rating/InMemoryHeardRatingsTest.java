package io.guichet.complaint.rating;

class InMemoryHeardRatingsTest extends HeardRatingsContract {

    private final HeardRatings ratings = new InMemoryHeardRatings();

    @Override
    protected HeardRatings ratings() {
        return ratings;
    }
}
