package io.guichet.equipment.organisation;

import io.guichet.platform.domain.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** hall-1 is open on weekdays from 9:00 to 17:00, with unit-1, windows w1 and w2, staff s1 to s3; hall-2 has x1. */
public final class PlaceFixture {

    private PlaceFixture() {}

    public static InMemoryPlaces places() {
        InMemoryPlaces places = new InMemoryPlaces();
        all().forEach(places::learn);
        return places;
    }

    public static List<Place> all() {
        return List.of(
                hall("hall-1", "Asia/Shanghai", 16),
                hall("hall-2", "Asia/Shanghai", 16),
                unit("unit-1", "hall-1"),
                unit("unit-2", "hall-2"),
                window("w1", "hall-1"),
                window("w2", "hall-1"),
                window("x1", "hall-2"),
                staff("s1", "hall-1"),
                staff("s2", "hall-1"),
                staff("s3", "hall-1"));
    }

    public static Place hall(String id, String zone, long seq) {
        List<Opening> week = Stream.of(DayOfWeek.values())
                .filter(day -> day.getValue() <= 5)
                .map(day -> new Opening(day, 9 * 60, 17 * 60))
                .toList();
        return new Place(
                Kind.HALL, id, List.of(id), null, words(id), zone, week, List.of(LocalDate.parse("2026-03-04")), seq);
    }

    public static Place unit(String id, String hallId) {
        return new Place(Kind.UNIT, id, List.of(hallId), null, words(id), null, List.of(), List.of(), 16);
    }

    public static Place window(String id, String hallId) {
        return new Place(Kind.WINDOW, id, List.of(hallId), "unit-1", words(id), null, List.of(), List.of(), 16);
    }

    public static Place staff(String id, String hallId) {
        return new Place(Kind.STAFF, id, List.of(hallId), "unit-1", null, null, List.of(), List.of(), 16);
    }

    public static Words words(String text) {
        return new Words("中" + text, text);
    }
}
