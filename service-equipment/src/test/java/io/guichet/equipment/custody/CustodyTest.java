package io.guichet.equipment.custody;

import static io.guichet.equipment.asset.AssetFixture.act;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.equipment.DrawnHand;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.asset.AssetFixture;
import io.guichet.equipment.photo.KeepPhotos;
import io.guichet.equipment.shelf.InMemoryShelf;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.content.InMemoryContents;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.personal.Sealing;
import io.guichet.platform.picture.PictureFixture;
import io.guichet.platform.testing.TurnableClock;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Custody (C12, R3): signed for and given back, by both sides. */
class CustodyTest {

    private static final Sealing SEALING = new Sealing(new byte[32]);

    private final AssetFixture register = new AssetFixture();
    private final InMemoryShelf<CustodySheet, CustodyEvent> sheets = new InMemoryShelf<>("custody sheet");
    private final DrawSheet drawSheet =
            new DrawSheet(sheets, register.assets, register.changeAsset, register.organisation);
    private final SignSheet signSheet =
            new SignSheet(sheets, register.changeAsset, SEALING, new TurnableClock(AssetFixture.NINE));
    private final String printer = register.printerAt("p-1", "w1").id();
    private final String phone = register.printerAt("p-2", "w1").id();

    @Test
    void many_devices_are_on_one_sheet_and_kept_when_both_have_signed() {
        Kept<CustodySheet> sheet = handover(null, printer, phone);
        sign(sheet.id(), "m1");
        assertThat(custodian(printer)).isNull();
        assertThat(sheets.find(sheet.id()).it().state()).isEqualTo(SheetState.OPEN);

        CustodySheet signed = sign(sheet.id(), "s1").it();

        assertThat(signed.state()).isEqualTo(SheetState.SIGNED);
        assertThat(signed.applied()).isTrue();
        assertThat(custodian(printer)).isEqualTo("s1");
        assertThat(custodian(phone)).isEqualTo("s1");
        assertThat(sheets.events(CustodyEvent.Completed.class)).singleElement().satisfies(told -> {
            assertThat(told.assetIds()).containsExactly(printer, phone);
            assertThat(told.imageHashes()).hasSize(2);
        });
        refuses(Why.WRONG_STATE, () -> sign(sheet.id(), "s1"));
    }

    @Test
    void it_is_returned_once_and_by_who_has_it() {
        sign(handover(null, printer).id(), "m1", "s1");
        refuses(Why.WRONG_STATE, () -> handover(null, printer));
        refuses(Why.NOT_IN_CUSTODY, () -> draw(SheetKind.RETURN, "s2", "m1", null, printer));

        sign(draw(SheetKind.RETURN, "s1", "m1", null, printer).id(), "s1", "m1");

        assertThat(custodian(printer)).isNull();
        assertThat(register.assets.events(AssetEvent.ReturnRefused.class)).isEmpty();
        refuses(Why.ALREADY_RETURNED, () -> draw(SheetKind.RETURN, "s1", "m1", null, printer));
        assertThat(register.assets.events(AssetEvent.ReturnRefused.class))
                .singleElement()
                .satisfies(tried -> {
                    assertThat(tried.assetId()).isEqualTo(printer);
                    assertThat(tried.giver()).isEqualTo("s1");
                    assertThat(tried.by()).isEqualTo("m1");
                });
        assertThat(sheets.events(CustodyEvent.Drawn.class)).hasSize(2);
    }

    @Test
    void nobody_signs_for_another_and_that_it_was_tried_is_told() {
        String id = handover("s2", printer).id();

        refuses(Why.NOT_THE_SIGNER, () -> sign(id, "s3"));
        assertThat(sheets.events(CustodyEvent.SignRefused.class))
                .singleElement()
                .satisfies(tried -> assertThat(tried.by()).isEqualTo("s3"));

        CustodySheet signed = sign(id, "s2").it();
        assertThat(signed.signed(Side.RECEIVER).orElseThrow().onBehalfOf()).isEqualTo("s1");
        refuses(Why.WRONG_STATE, () -> sign(id, "s1"));
    }

    /** C12: how it looked when it went from one hand to the other; what a hand was put under stays. */
    @Test
    void a_sheet_shows_photos_while_it_is_open_and_keeps_them_from_the_first_signature() {
        var contents = new InMemoryContents();
        var photos = new KeepPhotos<>(sheets, SheetAlbum.OF_SHEETS, contents, 20_000);
        String id = handover(null, printer).id();
        String wrong = photos.keep(id, PictureFixture.jpeg(40, 30), act("m1")).sha256();
        photos.remove(id, wrong, act("m1"));
        String scratch = photos.keep(id, PictureFixture.png(40, 30), act("m1")).sha256();
        sign(id, "m1");
        refuses(Why.WRONG_STATE, () -> photos.remove(id, scratch, act("m1")));
        String other = photos.keep(id, PictureFixture.png(30, 40), act("s1")).sha256();
        CustodySheet signed = sign(id, "s1").it();
        refuses(Why.WRONG_STATE, () -> photos.keep(id, PictureFixture.png(31, 40), act("s1")));
        refuses(Why.WRONG_STATE, () -> photos.remove(id, other, act("s1")));

        assertThat(signed.photos()).containsExactly(scratch, other);
        assertThat(contents.size()).isEqualTo(2);
        assertThat(sheets.events(CustodyEvent.PhotoAdded.class)).hasSize(3);
        assertThat(sheets.events(CustodyEvent.PhotoRemoved.class)).hasSize(1);
    }

    @Test
    void giver_receiver_and_delegate_are_three_persons() {
        refuses(Why.SAME_PERSON, () -> draw(SheetKind.HANDOVER, "s1", "s1", null, printer));
        refuses(Why.SAME_PERSON, () -> draw(SheetKind.HANDOVER, "m1", "s1", "m1", printer));
        refuses(Why.SAME_PERSON, () -> draw(SheetKind.HANDOVER, "m1", "s1", "s1", printer));
    }

    @Test
    void a_device_waits_on_one_sheet_at_a_time() {
        Kept<CustodySheet> first = handover(null, printer);
        refuses(Why.WRONG_STATE, () -> handover(null, printer));

        signSheet.cancel(first.id(), act("m1"));

        assertThat(handover(null, printer).it().state()).isEqualTo(SheetState.OPEN);
        refuses(Why.WRONG_STATE, () -> sign(first.id(), "m1"));
    }

    @Test
    void strangers_and_doubles_are_not_on_a_sheet() {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> draw(SheetKind.HANDOVER, "m1", "nobody", null, printer));
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> handover(null, printer, printer));
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> handover(null));
    }

    /** A crash after the second hand, before the devices knew. */
    @Test
    void what_the_devices_do_not_know_yet_the_sweep_tells() {
        String id = handover(null, printer, phone).id();
        sign(id, "m1");
        Kept<CustodySheet> open = sheets.find(id);
        Signature second = new Signature(Side.RECEIVER, "s1", null, AssetFixture.NINE, "ab", "sealed");
        sheets.save(open, open.it().sign(second), "k");
        assertThat(custodian(printer)).isNull();

        signSheet.sweep();
        signSheet.sweep();

        assertThat(custodian(phone)).isEqualTo("s1");
        assertThat(sheets.find(id).it().applied()).isTrue();
    }

    @Test
    void the_hand_is_kept_sealed_and_printed() throws Exception {
        String id = handover("s2", printer).id();
        sign(id, "m1", "s2");
        CustodySheet sheet = sheets.find(id).it();
        Signature hand = sheet.signed(Side.GIVER).orElseThrow();

        assertThat(signSheet.open(sheet, hand)).isEqualTo(Base64.getDecoder().decode(DrawnHand.png()));
        assertThat(sheet.toString() + new Drawing(DrawnHand.png())).doesNotContain(hand.sealedImage(), DrawnHand.png());
        byte[] pdf = new PrintSheet(signSheet, register.organisation, URI.create("http://h")).print(sheet, "event-1");
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read)).contains("设备领用单", "p-1", "Signed for them by s2");
            assertThat(read.getPage(0).getResources().getXObjectNames()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!!!", "iVBORw0KGgo=", "R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs="})
    void a_hand_is_a_picture(String base64) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Drawing(base64));
    }

    private Kept<CustodySheet> handover(@Nullable String delegate, String... assets) {
        return draw(SheetKind.HANDOVER, "m1", "s1", delegate, assets);
    }

    private Kept<CustodySheet> draw(
            SheetKind kind, String giver, String receiver, @Nullable String delegate, String... assets) {
        return drawSheet.draw(
                new DrawSheet.Wish(kind, "hall-1", "unit-1", List.of(assets), giver, receiver, delegate), act("m1"));
    }

    private Kept<CustodySheet> sign(String id, String... people) {
        Kept<CustodySheet> last = sheets.find(id);
        for (String by : people) last = signSheet.sign(id, new Drawing(DrawnHand.png()), act(by));
        return last;
    }

    private @Nullable String custodian(String assetId) {
        return register.assets.find(assetId).it().holding().custodian();
    }

    private static void refuses(Why why, ThrowingCallable command) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(command)
                .extracting(Refused::why)
                .isEqualTo(why);
    }
}
