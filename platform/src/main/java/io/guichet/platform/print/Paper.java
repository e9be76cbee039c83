package io.guichet.platform.print;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Pages of A4 with text, lines, QR codes and pictures; lengths in millimetres from the upper left corner. Chinese is
 * written in the reader's own song typeface ({@code STSong-Light}, a name every PDF reader knows to replace), so that no
 * typeface of several megabytes is in each file. One thread, one document.
 */
public final class Paper implements AutoCloseable {

    public static final double WIDTH = 210;
    public static final double HEIGHT = 297;

    private static final double POINTS = 72 / 25.4;
    private static final COSName FONT = COSName.getPDFName("F1");
    private static final int FULL = 1000;
    private static final int HALF = 500;

    private final PDDocument document = new PDDocument();
    private final COSDictionary font = songti();
    private PDPage page = new PDPage(PDRectangle.A4);
    private StringBuilder content = new StringBuilder();
    private int pages;

    /** Goes on to a new page; the first one too is begun with this. */
    public Paper newPage() {
        finishPage();
        page = new PDPage(PDRectangle.A4);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(FONT, font);
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        document.addPage(page);
        pages++;
        return this;
    }

    /** @param size of the letters in points */
    public Paper text(double x, double y, double size, String words) {
        String hex = HexFormat.of().formatHex(bmp(words).getBytes(UTF_16BE));
        add("BT /F1 %.1f Tf %.2f %.2f Td <%s> Tj ET", size, x * POINTS, (HEIGHT - y) * POINTS, hex);
        return this;
    }

    /** As much of the words as fits into so many millimetres. */
    public Paper fitted(double x, double y, double size, double width, String words) {
        double room = width * POINTS / size * FULL;
        StringBuilder fits = new StringBuilder();
        for (char each : bmp(words).toCharArray()) {
            room -= each < 256 ? HALF : FULL;
            if (room < 0) break;
            fits.append(each);
        }
        return text(x, y, size, fits.toString());
    }

    /**
     * The words in lines of at most so many millimetres. Chinese breaks anywhere, Latin words stay whole where they fit.
     *
     * @return at least one line
     */
    public static List<String> lines(String words, double size, double width) {
        double most = width * POINTS / size * FULL;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (char each : bmp(words).toCharArray()) {
            double wide = each < 256 ? HALF : FULL;
            if (used + wide > most && !line.isEmpty()) {
                int space = each < 256 ? line.lastIndexOf(" ") : -1;
                String rest = space > line.length() / 2 ? line.substring(space + 1) : "";
                line.setLength(line.length() - rest.length());
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(rest);
                used = rest.chars().mapToDouble(one -> one < 256 ? HALF : FULL).sum();
            }
            line.append(each);
            used += wide;
        }
        lines.add(line.toString());
        return lines;
    }

    public Paper line(double x, double y, double toX, double toY) {
        add(
                "0.5 w %.2f %.2f m %.2f %.2f l S",
                x * POINTS, (HEIGHT - y) * POINTS, toX * POINTS, (HEIGHT - toY) * POINTS);
        return this;
    }

    /** A QR code of this side's length, with its quiet zone inside. */
    public Paper qr(double x, double y, double side, String words) {
        BitMatrix dots = dots(words);
        double dot = side / dots.getWidth();
        for (int row = 0; row < dots.getHeight(); row++) {
            for (int column = 0; column < dots.getWidth(); column++) {
                if (!dots.get(column, row)) continue;
                add(
                        "%.3f %.3f %.3f %.3f re",
                        (x + column * dot) * POINTS,
                        (HEIGHT - y - (row + 1) * dot) * POINTS,
                        dot * POINTS,
                        dot * POINTS);
            }
        }
        add("f");
        return this;
    }

    /** A PNG, fitted into this box. */
    public Paper picture(double x, double y, double width, double height, byte[] png) {
        try {
            PDImageXObject image = PDImageXObject.createFromByteArray(document, png, "signature");
            COSName name = page.getResources().add(image);
            double scale = Math.min(width / image.getWidth(), height / image.getHeight()) * POINTS;
            add(
                    "q %.3f 0 0 %.3f %.2f %.2f cm /%s Do Q",
                    image.getWidth() * scale,
                    image.getHeight() * scale,
                    x * POINTS,
                    (HEIGHT - y - height) * POINTS,
                    name.getName());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole document; nothing is added afterwards. */
    public byte[] toBytes() {
        finishPage();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finishPage() {
        if (pages == 0 || content.isEmpty()) return;
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.setContents(stream);
        content = new StringBuilder();
    }

    // Error Prone's annotation is not on the class path of services.
    @SuppressWarnings("AnnotateFormatMethod")
    private void add(String operators, Object... values) {
        content.append(String.format(Locale.ROOT, operators, values)).append('\n');
    }

    /** The typeface's code page ends with the basic plane. */
    private static String bmp(String words) {
        StringBuilder kept = new StringBuilder();
        words.codePoints().forEach(point -> kept.append(point < 0x10000 && point >= 0x20 ? (char) point : '?'));
        return kept.toString();
    }

    private static BitMatrix dots(String words) {
        try {
            return new QRCodeWriter()
                    .encode(
                            words,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 3));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    private static COSDictionary songti() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setInt(COSName.SUPPLEMENT, 4);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 6);
        descriptor.setItem(COSName.FONT_BBOX, new PDRectangle(-25, -254, 1025, 1134).getCOSArray());
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, 752);
        descriptor.setInt(COSName.DESCENT, -271);
        descriptor.setInt(COSName.CAP_HEIGHT, 737);
        descriptor.setInt(COSName.STEM_V, 58);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setInt(COSName.DW, FULL);
        descendant.setItem(COSName.W, halfWidths());
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UCS2-H");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    /** Latin letters (CID 1 to 95 and 814 to 939) are half as wide as Chinese ones. */
    private static COSArray halfWidths() {
        COSArray widths = new COSArray();
        for (int value : new int[] {1, 95, HALF, 814, 939, HALF}) widths.add(COSInteger.get(value));
        return widths;
    }
}
