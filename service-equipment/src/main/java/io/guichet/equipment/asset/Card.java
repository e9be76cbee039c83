package io.guichet.equipment.asset;

import io.guichet.equipment.photo.Album;
import io.guichet.equipment.shelf.Check;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an asset is.
 *
 * @param model 1 to 100 characters
 * @param serial 1 to 100 characters
 * @param priceCents what was paid
 * @param manualUrl where the manual is read (C5)
 * @param tamperSeal number of the seal over its screws (C7)
 * @param photos SHA-256 of each, in hexadecimal; at most 20. Those that were sent are kept and served, see {@link io.guichet.equipment.photo.KeepPhotos}
 * @param parentId what it is a part of
 * @param deviceId under which the device itself signs in, for its heartbeat
 */
public record Card(
        Category category,
        String model,
        String serial,
        @Nullable LocalDate purchased,
        @Nullable Long priceCents,
        @Nullable LocalDate warrantyEnd,
        @Nullable String manualUrl,
        @Nullable String tamperSeal,
        List<String> photos,
        @Nullable String parentId,
        @Nullable String deviceId) {

    private static final int LONGEST = 100;
    static final int MOST_PHOTOS = Album.MOST;
    private static final long DEAREST = 100_000_000_000L;
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern URL = Pattern.compile("https?://[^\\s\"<>]{1,480}");

    public Card {
        Check.present("category", category);
        Check.text("model", model, LONGEST);
        Check.text("serial", serial, LONGEST);
        if (priceCents != null) Check.between("priceCents", priceCents, 0, DEAREST);
        if (manualUrl != null && !URL.matcher(manualUrl).matches()) {
            throw new IllegalArgumentException("manualUrl: an http address");
        }
        Check.optionalSlug("tamperSeal", tamperSeal);
        photos = Check.atMost("photos", photos, MOST_PHOTOS);
        if (!photos.stream().allMatch(each -> SHA_256.matcher(each).matches())) {
            throw new IllegalArgumentException("photos: each the SHA-256 in 64 hexadecimal digits");
        }
        Check.optionalSlug("parentId", parentId);
        Check.optionalSlug("deviceId", deviceId);
    }

    Card withPhotos(List<String> others) {
        return new Card(
                category,
                model,
                serial,
                purchased,
                priceCents,
                warrantyEnd,
                manualUrl,
                tamperSeal,
                others,
                parentId,
                deviceId);
    }

    Card withParent(@Nullable String other) {
        return new Card(
                category,
                model,
                serial,
                purchased,
                priceCents,
                warrantyEnd,
                manualUrl,
                tamperSeal,
                photos,
                other,
                deviceId);
    }
}
