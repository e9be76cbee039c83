package io.guichet.platform.picture;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as EXIF says it: 1 to 8, 1 being upright.
 *
 * @param code of the tag 0x0112
 */
record JpegOrientation(int code) {

    private static final JpegOrientation UPRIGHT = new JpegOrientation(1);

    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int ORIENTATION = 0x0112;
    private static final int EXIF = 0x45786966;

    /** Upright when the picture does not say, or says it in a way that makes no sense. */
    static JpegOrientation of(byte[] jpeg) {
        try {
            ByteBuffer in = ByteBuffer.wrap(jpeg);
            in.getShort();
            while (in.remaining() > 4) {
                int marker = in.getShort() & 0xFFFF;
                int length = in.getShort() & 0xFFFF;
                if (marker == START_OF_SCAN || marker < 0xFF00 || length < 2 || length - 2 > in.remaining()) break;
                ByteBuffer segment = in.slice(in.position(), length - 2);
                if (marker == APP1 && segment.remaining() > 14 && segment.getInt() == EXIF) {
                    return ofTiff(segment.position(6).slice());
                }
                in.position(in.position() + length - 2);
            }
            return UPRIGHT;
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    private static JpegOrientation ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xFFFF) != ORIENTATION) continue;
            int code = tiff.getShort(entry + 8) & 0xFFFF;
            return code >= 1 && code <= 8 ? new JpegOrientation(code) : UPRIGHT;
        }
        return UPRIGHT;
    }

    boolean isSideways() {
        return code >= 5;
    }

    /** From the picture as it is stored, so wide and high, to the picture as it is to be seen. */
    AffineTransform transform(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
