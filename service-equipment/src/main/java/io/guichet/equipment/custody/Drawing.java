package io.guichet.equipment.custody;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A hand drawn on the glass: a PNG of at most 100 KB. Never printed.
 *
 * @param base64 of the PNG
 */
public record Drawing(String base64) {

    private static final int LARGEST = 100 * 1024;
    private static final int SMALLEST = 67;
    private static final int WIDEST = 2000;
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");

    public Drawing {
        if (base64 == null || base64.length() > LARGEST * 4 / 3 + 4) {
            throw new IllegalArgumentException("png: at most " + LARGEST + " bytes in base64");
        }
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length < SMALLEST || !Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length)) {
            throw new IllegalArgumentException("png: a PNG picture");
        }
        if (!canBeRead(bytes)) throw new IllegalArgumentException("png: a picture of at most 2,000 by 2,000 dots");
    }

    /** The size is read first: a small file may claim to be a picture of gigabytes. */
    private static boolean canBeRead(byte[] bytes) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in);
            if (reader.getWidth(0) > WIDEST || reader.getHeight(0) > WIDEST) return false;
            return reader.read(0) != null;
        } catch (IOException | RuntimeException broken) {
            return false;
        } finally {
            reader.dispose();
        }
    }

    /** SHA-256 of the PNG, in hexadecimal. */
    String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(Base64.getDecoder().decode(base64));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Drawing[sealed]";
    }
}
