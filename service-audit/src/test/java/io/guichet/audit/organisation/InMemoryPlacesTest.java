package io.guichet.audit.organisation;

class InMemoryPlacesTest extends PlacesContract {

    private final Places places = new InMemoryPlaces();

    @Override
    protected Places places() {
        return places;
    }
}
