package io.guichet.equipment.photo.http;

import io.guichet.equipment.photo.KeepPhotos;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.picture.PictureType;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * A photo as it was kept.
 *
 * @param photo SHA-256 of what is kept, by which it is asked for
 */
public record ShownPhoto(String photo, String mediaType, int bytes) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public static ShownPhoto of(KeepPhotos.Photo kept) {
        return new ShownPhoto(kept.sha256(), kept.type().mediaType(), kept.size());
    }

    /** The body of a request; what the request calls it is not believed. */
    public static byte[] given(byte[] content) {
        if (content.length == 0) throw new InvalidRequest("", "the photo is empty");
        return content;
    }

    /** A photo's name in an address. */
    public static String named(String photo) {
        if (!SHA_256.matcher(photo).matches()) {
            throw new InvalidRequest("photo", "the SHA-256 in 64 hexadecimal digits");
        }
        return photo;
    }

    /** Drawn by us, so it may be shown in a page; nothing else may be done with it. */
    public static ResponseEntity<byte[]> answer(byte[] bytes) {
        PictureType type = PictureType.of(bytes).orElseThrow(() -> new IllegalStateException("kept, and no picture"));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type.mediaType())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .cacheControl(CacheControl.noStore())
                .body(bytes);
    }
}
