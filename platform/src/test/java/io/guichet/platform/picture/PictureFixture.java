package io.guichet.platform.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small pictures, with what cameras and others put into them. */
public final class PictureFixture {

    private PictureFixture() {}

    public static byte[] jpeg(int width, int height) {
        return written("jpg", new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
    }

    public static byte[] png(int width, int height) {
        return written("png", new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY));
    }

    /** Red and green above, blue and white below. */
    public static byte[] quarters(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        Color[] colors = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int i = 0; i < 4; i++) {
            pen.setColor(colors[i]);
            pen.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
        }
        pen.dispose();
        return written("jpg", image);
    }

    public static String nameOf(Color color) {
        boolean red = color.getRed() > 128;
        boolean green = color.getGreen() > 128;
        boolean blue = color.getBlue() > 128;
        if (red && green && blue) return "WHITE";
        return red ? "RED" : green ? "GREEN" : "BLUE";
    }

    public static byte[] withComment(byte[] jpeg, String comment) {
        byte[] text = comment.getBytes(UTF_8);
        return inserted(
                jpeg,
                2,
                ByteBuffer.allocate(text.length + 4)
                        .putShort((short) 0xFFFE)
                        .putShort((short) (text.length + 2))
                        .put(text)
                        .array());
    }

    /** With an EXIF segment that holds one tag. */
    public static byte[] held(byte[] jpeg, int orientation) {
        return inserted(
                jpeg,
                2,
                ByteBuffer.allocate(36)
                        .putShort((short) 0xFFE1)
                        .putShort((short) 34)
                        .put("Exif\0\0".getBytes(ISO_8859_1))
                        .put("MM".getBytes(ISO_8859_1))
                        .putShort((short) 42)
                        .putInt(8)
                        .putShort((short) 1)
                        .putShort((short) 0x0112)
                        .putShort((short) 3)
                        .putInt(1)
                        .putShort((short) orientation)
                        .array());
    }

    public static byte[] withText(byte[] png, String text) {
        byte[] content = ("tEXtComment\0" + text).getBytes(ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(content);
        return inserted(
                png,
                33,
                ByteBuffer.allocate(content.length + 8)
                        .putInt(content.length - 4)
                        .put(content)
                        .putInt((int) sum.getValue())
                        .array());
    }

    public static byte[] and(byte[] file, String more) {
        return inserted(file, file.length, more.getBytes(UTF_8));
    }

    private static byte[] inserted(byte[] file, int at, byte[] more) {
        return ByteBuffer.allocate(file.length + more.length)
                .put(file, 0, at)
                .put(more)
                .put(file, at, file.length - at)
                .array();
    }

    private static byte[] written(String format, BufferedImage image) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
