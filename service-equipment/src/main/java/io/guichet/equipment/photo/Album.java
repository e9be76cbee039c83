package io.guichet.equipment.photo;

import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Thing;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How a thing knows of its photos: each by the SHA-256 of what is kept, in hexadecimal, in the order in which they came. */
public interface Album<A extends Thing, E> {

    /** More than that nobody looks at. */
    int MOST = 20;

    List<String> of(A thing);

    /**
     * One photo more; one that it has changes nothing.
     *
     * @throws Refused TOO_MANY_PHOTOS beyond {@value #MOST}, WRONG_STATE when it shows no new ones any more
     */
    Change<A, E> show(A thing, String photo, String by, Instant now);

    /**
     * One photo less; one that it does not have changes nothing.
     *
     * @throws Refused WRONG_STATE when what it shows is settled
     */
    Change<A, E> hide(A thing, String photo, String by, Instant now);

    /** @throws Refused TOO_MANY_PHOTOS */
    static List<String> with(List<String> photos, String photo) {
        if (photos.size() >= MOST) throw new Refused(Why.TOO_MANY_PHOTOS, "There are " + MOST + " photos already.");
        List<String> more = new ArrayList<>(photos);
        more.add(photo);
        return more;
    }

    static List<String> without(List<String> photos, String photo) {
        return photos.stream().filter(each -> !each.equals(photo)).toList();
    }
}
