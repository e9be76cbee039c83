package io.guichet.equipment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** What somebody draws on the glass. */
public final class DrawnHand {

    private DrawnHand() {}

    /** In base64. */
    public static String png() {
        BufferedImage picture = new BufferedImage(60, 20, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 60; x++) picture.setRGB(x, (x * 7) % 20, 0xFFFFFF);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
