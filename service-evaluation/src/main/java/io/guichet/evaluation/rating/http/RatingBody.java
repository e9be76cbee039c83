package io.guichet.evaluation.rating.http;

import io.guichet.evaluation.rating.Comment;
import io.guichet.evaluation.rating.Contact;
import io.guichet.evaluation.tag.Choice;
import io.guichet.evaluation.tag.Level;
import io.guichet.evaluation.tag.TagSet;
import io.guichet.platform.http.InvalidRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the parts that every rating request has into values. */
final class RatingBody {

    private static final int LONGEST_TOKEN = 256;

    private RatingBody() {}

    static String token(String pointer, @Nullable String token) {
        String value = given(pointer, token);
        if (value.isBlank() || value.length() > LONGEST_TOKEN) {
            throw new InvalidRequest(pointer, "1 to " + LONGEST_TOKEN + " characters");
        }
        return value;
    }

    static @Nullable Comment comment(@Nullable String comment) {
        if (comment == null) return null;
        return InvalidRequest.at("/comment", () -> Comment.of(comment)).orElse(null);
    }

    static @Nullable Contact contact(@Nullable ContactBody contact) {
        return contact == null ? null : contact.toContact();
    }

    /** A name is not needed to be called back. */
    record ContactBody(@Nullable String name, @Nullable String phone) {

        Contact toContact() {
            String number = given("/contact/phone", phone);
            String known = name == null || name.isBlank() ? null : name.strip();
            return InvalidRequest.at("/contact", () -> new Contact(known, number));
        }

        @Override
        public String toString() {
            return "ContactBody";
        }
    }

    static Choice choice(TagSet tagSet, @Nullable Integer level, @Nullable List<@Nullable String> tags) {
        int value = given("/level", level);
        Level chosen = InvalidRequest.at("/level", () -> Level.of(value));
        List<String> codes = tags == null ? List.of() : codes(tags, tagSet, chosen);
        return InvalidRequest.at("/tags", () -> tagSet.choose(chosen, codes));
    }

    private static List<String> codes(List<@Nullable String> tags, TagSet tagSet, Level level) {
        List<String> codes = new ArrayList<>(tags.size());
        for (int i = 0; i < tags.size(); i++) {
            String pointer = "/tags/" + i;
            String code = given(pointer, tags.get(i));
            InvalidRequest.at(pointer, () -> {
                tagSet.require(level, code);
                return code;
            });
            codes.add(code);
        }
        return codes;
    }

    static <T> T given(String pointer, @Nullable T value) {
        if (value == null) throw new InvalidRequest(pointer, "is missing");
        return value;
    }
}
