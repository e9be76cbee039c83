package io.guichet.complaint.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.complaint.casefile.FileType;
import io.guichet.platform.picture.PictureFixture;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Row S9: what comes with a case is looked at by its content, and pictures tell nothing but themselves. */
class CleanFileTest {

    private static final String SECRET = "GPS 31.2304N 121.4737E";

    private final CleanFile clean = new CleanFile(4_000_000);

    @Test
    void a_jpeg_loses_everything_but_the_picture() throws IOException {
        byte[] given = PictureFixture.withComment(PictureFixture.jpeg(40, 30), SECRET);
        assertThat(new String(given, ISO_8859_1)).contains(SECRET);

        CleanFile.Clean made = clean.clean(PictureFixture.and(given, "<script>" + SECRET));

        assertThat(made.type()).isEqualTo(FileType.JPEG);
        assertThat(new String(made.bytes(), ISO_8859_1)).doesNotContain(SECRET, "<script>");
        assertThat(ImageIO.read(new ByteArrayInputStream(made.bytes())).getWidth())
                .isEqualTo(40);
    }

    @Test
    void a_png_loses_its_texts() throws IOException {
        byte[] given = PictureFixture.withText(PictureFixture.png(20, 10), SECRET);
        assertThat(new String(given, ISO_8859_1)).contains(SECRET);

        CleanFile.Clean made = clean.clean(given);

        assertThat(made.type()).isEqualTo(FileType.PNG);
        assertThat(new String(made.bytes(), ISO_8859_1)).doesNotContain(SECRET);
    }

    @ParameterizedTest(name = "orientation {0}: top left dot is {1}")
    @CsvSource({"1, RED", "2, GREEN", "3, WHITE", "4, BLUE", "5, RED", "6, BLUE", "7, WHITE", "8, GREEN"})
    void a_photo_taken_sideways_is_turned_before_nobody_can_know_any_more(int orientation, String topLeft)
            throws IOException {
        byte[] given = PictureFixture.held(PictureFixture.quarters(64, 32), orientation);

        BufferedImage seen =
                ImageIO.read(new ByteArrayInputStream(clean.clean(given).bytes()));

        assertThat(seen.getWidth()).isEqualTo(orientation >= 5 ? 32 : 64);
        assertThat(PictureFixture.nameOf(new Color(seen.getRGB(4, 4)))).isEqualTo(topLeft);
    }

    @Test
    void a_small_file_cannot_become_a_huge_picture() throws IOException {
        byte[] wide = PictureFixture.png(6_000, 4_000);

        BufferedImage made =
                ImageIO.read(new ByteArrayInputStream(clean.clean(wide).bytes()));

        assertThat((long) made.getWidth() * made.getHeight()).isLessThanOrEqualTo(4_000_000);
        byte[] lie = PictureFixture.png(10, 10);
        ByteBuffer.wrap(lie).putInt(16, 1_000_000).putInt(20, 1_000_000);
        CRC32 sum = new CRC32();
        sum.update(lie, 12, 17);
        ByteBuffer.wrap(lie).putInt(29, (int) sum.getValue());
        assertThatExceptionOfType(AttachmentRefusal.Unreadable.class).isThrownBy(() -> clean.clean(lie));
    }

    @ParameterizedTest
    @ValueSource(strings = {"三号窗口，上午十点。\n第二行\t。", "a", "<html>is only text here</html>"})
    void text_is_taken_as_it_is(String text) {
        CleanFile.Clean made = clean.clean(text.getBytes(UTF_8));

        assertThat(made.type()).isEqualTo(FileType.TEXT);
        assertThat(new String(made.bytes(), UTF_8)).isEqualTo(text);
    }

    @Test
    void a_pdf_is_known_by_how_it_begins() {
        assertThat(clean.clean("%PDF-1.7\n%âãÏÓ".getBytes(ISO_8859_1)).type()).isEqualTo(FileType.PDF);
    }

    @Test
    void what_is_none_of_these_is_not_taken_whatever_it_is_called() throws IOException {
        byte[][] others = {
            {},
            {'M', 'Z', (byte) 0x90, 0},
            {0x7F, 'E', 'L', 'F', 2, 1, 1, 0},
            {'P', 'K', 3, 4},
            "GIF89a\u0001\u0000".getBytes(ISO_8859_1),
            "text with a \u0000 in it".getBytes(UTF_8),
            "中文".getBytes(java.nio.charset.Charset.forName("GB18030")),
            {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE}
        };
        for (byte[] other : others) {
            assertThatExceptionOfType(AttachmentRefusal.NotAllowed.class).isThrownBy(() -> clean.clean(other));
        }
    }

    @Test
    void what_only_begins_like_a_picture_is_not_taken() throws IOException {
        byte[] whole = PictureFixture.jpeg(40, 30);
        byte[] mark = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 1, 2, 3};
        assertThatExceptionOfType(AttachmentRefusal.Unreadable.class).isThrownBy(() -> clean.clean(mark));
        assertThatExceptionOfType(AttachmentRefusal.Unreadable.class)
                .isThrownBy(() -> clean.clean(java.util.Arrays.copyOf(whole, 25)));
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0};
        assertThatExceptionOfType(AttachmentRefusal.Unreadable.class).isThrownBy(() -> clean.clean(png));
    }

    @Test
    void the_limit_is_exact() {
        CleanFile small = new CleanFile(10);

        assertThat(small.clean("0123456789".getBytes(UTF_8)).bytes()).hasSize(10);
        assertThatExceptionOfType(AttachmentRefusal.TooLarge.class)
                .isThrownBy(() -> small.clean("0123456789a".getBytes(UTF_8)));
    }

    /** Whatever bytes come, they are taken or refused, and nothing else happens. */
    @Test
    void broken_pictures_are_refused_and_break_nothing() throws IOException {
        byte[] whole = PictureFixture.held(PictureFixture.quarters(32, 32), 6);
        var random = new java.util.Random(4711);
        for (int round = 0; round < 300; round++) {
            byte[] broken = whole.clone();
            for (int i = 0; i < 5; i++) broken[3 + random.nextInt(broken.length - 3)] = (byte) random.nextInt(256);
            try {
                assertThat(clean.clean(broken).bytes()).isNotEmpty();
            } catch (AttachmentRefusal refused) {
                assertThat(refused.fact()).isNotEmpty();
            }
        }
    }
}
