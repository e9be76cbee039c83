package io.guichet.equipment.asset;

import static io.guichet.equipment.asset.AssetFixture.act;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.equipment.photo.KeepPhotos;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.content.InMemoryContents;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.picture.PictureFixture;
import io.guichet.platform.picture.PictureType;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Photos of an asset (S5, C7). */
class KeepPhotosTest {

    private static final int MOST = 20_000;

    private final AssetFixture fixture = new AssetFixture();
    private final InMemoryContents contents = new InMemoryContents();
    private final KeepPhotos<Asset, AssetEvent> photos =
            new KeepPhotos<>(fixture.assets, AssetAlbum.OF_CARDS, contents, MOST);
    private final String printer = fixture.printerAt("p-1", "w1").id();
    private final byte[] given = PictureFixture.withComment(PictureFixture.jpeg(40, 30), "GPS 31.2304N");

    @Test
    void what_is_kept_is_the_picture_and_nothing_else_known_by_its_content() {
        KeepPhotos.Photo kept = photos.keep(printer, given, act("m1"));
        KeepPhotos.Photo again = photos.keep(printer, given, act("m1"));

        assertThat(again).isEqualTo(kept);
        assertThat(kept.type()).isEqualTo(PictureType.JPEG);
        assertThat(contents.size()).isEqualTo(1);
        assertThat(asset().card().photos()).containsExactly(AssetFixture.PHOTO, kept.sha256());
        assertThat(new String(photos.open(asset(), kept.sha256()), StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS");
        assertThat(fixture.assets.events(AssetEvent.Amended.class))
                .singleElement()
                .satisfies(told -> assertThat(told.changed()).containsExactly("photos"));
    }

    @Test
    void two_assets_may_show_the_same_and_one_may_lose_it() {
        String other = fixture.printerAt("p-2", "w1").id();
        String photo = photos.keep(printer, given, act("m1")).sha256();
        assertThat(photos.keep(other, given, act("m1")).sha256()).isEqualTo(photo);

        photos.remove(printer, photo, act("m1"));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> photos.open(asset(), photo));
        assertThat(photos.open(fixture.assets.find(other).it(), photo)).isNotEmpty();
        assertThat(contents.size()).isEqualTo(1);
    }

    /** A register may name a photo that lies elsewhere. */
    @Test
    void what_is_only_named_is_not_here_and_what_is_not_named_is_not_shown() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> photos.open(asset(), AssetFixture.PHOTO));
        contents.put(printer, printer + "." + "b".repeat(64), new byte[] {1});
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> photos.open(asset(), "b".repeat(64)));
    }

    @Test
    void what_is_no_picture_or_too_large_is_not_kept() {
        refuses(Why.NO_PICTURE, () -> photos.keep(printer, "%PDF-1.7".getBytes(StandardCharsets.UTF_8), act("m1")));
        refuses(Why.NO_PICTURE, () -> photos.keep(printer, new byte[0], act("m1")));
        refuses(Why.UNREADABLE_PICTURE, () -> photos.keep(printer, java.util.Arrays.copyOf(given, 20), act("m1")));
        refuses(Why.PICTURE_TOO_LARGE, () -> photos.keep(printer, new byte[MOST + 1], act("m1")));
        assertThat(contents.size()).isZero();
    }

    @Test
    void an_asset_has_twenty_photos_and_a_retired_one_gets_none() {
        for (int i = 1; i < Card.MOST_PHOTOS; i++) photos.keep(printer, PictureFixture.png(10, i), act("m1"));
        refuses(Why.TOO_MANY_PHOTOS, () -> photos.keep(printer, given, act("m1")));
        assertThat(contents.size()).isEqualTo(19);

        String other = fixture.printerAt("p-2", "w1").id();
        fixture.changeAsset.become(other, AssetState.RETIRED, act("m1"));
        refuses(Why.WRONG_STATE, () -> photos.keep(other, given, act("m1")));
        assertThat(contents.size()).isEqualTo(19);
    }

    private Asset asset() {
        return fixture.assets.find(printer).it();
    }

    private static void refuses(Why why, ThrowingCallable command) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(command)
                .extracting(Refused::why)
                .isEqualTo(why);
    }
}
