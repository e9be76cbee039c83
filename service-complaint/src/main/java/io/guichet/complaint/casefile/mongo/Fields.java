package io.guichet.complaint.casefile.mongo;

import io.guichet.complaint.casefile.SealedText;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Small ways to read a field. */
final class Fields {

    private Fields() {}

    static String text(Document found, String field) {
        return Objects.requireNonNull(found.getString(field), field);
    }

    static Document one(Document found, String field) {
        return Objects.requireNonNull(found.get(field, Document.class), field);
    }

    static <T> T parse(Document found, String field, Function<String, T> value) {
        return value.apply(text(found, field));
    }

    static <T> @Nullable T parseIfAny(Document found, String field, Function<String, T> value) {
        String stored = found.getString(field);
        return stored == null ? null : value.apply(stored);
    }

    static <T> List<T> each(Document found, String field, Function<Document, T> read) {
        return found.getList(field, Document.class, List.of()).stream()
                .map(read)
                .toList();
    }

    static List<String> codes(Document found, String field) {
        return found.getList(field, String.class, List.of());
    }

    @SuppressWarnings("JavaUtilDate") // the driver's own type
    static @Nullable Instant instant(Document found, String field) {
        Date date = found.getDate(field);
        return date == null ? null : date.toInstant();
    }

    static Instant moment(Document found, String field) {
        return Objects.requireNonNull(instant(found, field), field);
    }

    static @Nullable SealedText sealed(Document found, String field) {
        String sealed = found.getString(field);
        return sealed == null ? null : new SealedText(sealed);
    }

    static @Nullable String sealed(@Nullable SealedText text) {
        return text == null ? null : text.sealed();
    }

    static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
