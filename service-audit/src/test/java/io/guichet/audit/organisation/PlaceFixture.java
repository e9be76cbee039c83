package io.guichet.audit.organisation;

import io.guichet.platform.domain.Words;
import java.time.ZoneId;
import java.util.List;

/** Places to start a test with. */
public final class PlaceFixture {

    private PlaceFixture() {}

    public static Place hall(String id, String zone, long seq) {
        return new Place(Kind.HALL, id, List.of(id), null, words(id + "." + seq), ZoneId.of(zone), seq);
    }

    public static Place window(String id, String hallId) {
        return new Place(Kind.WINDOW, id, List.of(hallId), "unit-1", words(id), null, 16);
    }

    public static Place item(String id, String hallId) {
        return new Place(Kind.ITEM, id, List.of(hallId), "unit-1", words(id), null, 16);
    }

    public static Words words(String text) {
        return new Words("中" + text, text);
    }
}
