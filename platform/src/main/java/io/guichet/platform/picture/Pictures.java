package io.guichet.platform.picture;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * Draws pictures again from their dots, so that nothing but the dots is left. Large ones are drawn smaller, by leaving
 * out rows and columns while they are read, so that a small file cannot fill the memory. One at a time.
 */
public final class Pictures {

    /** 4 million dots are 12 to 32 MB while they are worked on, and enough to read a letter on a photo. */
    private static final long MOST_DOTS = 4_000_000;

    private static final long LARGEST_SIDE = 20_000;
    private static final float QUALITY = 0.85f;

    private final ReentrantLock one = new ReentrantLock();

    /**
     * @param type what it is by its content
     * @throws UnreadablePicture when it only begins like one
     */
    public byte[] drawnAgain(PictureType type, byte[] given) {
        one.lock();
        try {
            BufferedImage image = read(type, given);
            return written(type, type == PictureType.JPEG ? upright(image, JpegOrientation.of(given)) : image);
        } catch (IOException | RuntimeException e) {
            if (e instanceof UnreadablePicture known) throw known;
            // Readers of the JDK answer broken pictures with all kinds of exceptions; what they say may quote the file.
            throw new UnreadablePicture("The picture cannot be read.");
        } finally {
            one.unlock();
        }
    }

    private static BufferedImage read(PictureType type, byte[] given) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(type.ending());
        ImageReader reader = readers.next();
        try (ImageInputStream in =
                new javax.imageio.stream.MemoryCacheImageInputStream(new ByteArrayInputStream(given))) {
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width > LARGEST_SIDE || height > LARGEST_SIDE) {
                throw new UnreadablePicture("A picture has at most " + LARGEST_SIDE + " dots on a side.");
            }
            int step = 1;
            while ((width / step) * (height / step) > MOST_DOTS) step++;
            ImageReadParam reading = reader.getDefaultReadParam();
            reading.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, reading);
        } finally {
            reader.dispose();
        }
    }

    /** The way the camera was held was in what is taken out: it is turned now instead. */
    private static BufferedImage upright(BufferedImage image, JpegOrientation orientation) {
        AffineTransform turn = orientation.transform(image.getWidth(), image.getHeight());
        if (turn.isIdentity()) return image;
        boolean sideways = orientation.isSideways();
        BufferedImage turned = new BufferedImage(
                sideways ? image.getHeight() : image.getWidth(),
                sideways ? image.getWidth() : image.getHeight(),
                image.getType() == BufferedImage.TYPE_CUSTOM ? BufferedImage.TYPE_INT_RGB : image.getType());
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(image, turned);
    }

    private static byte[] written(PictureType type, BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(type.ending()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new javax.imageio.stream.MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam writing = writer.getDefaultWriteParam();
            if (type == PictureType.JPEG) {
                writing.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                writing.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), writing);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
