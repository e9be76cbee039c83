package io.guichet.complaint.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.guichet.complaint.casefile.FileType;
import io.guichet.platform.picture.PictureType;
import io.guichet.platform.picture.Pictures;
import io.guichet.platform.picture.UnreadablePicture;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/**
 * Finds out what a file is from its content, and takes out of pictures what is not the picture: where and when it was
 * taken, by which device, and whatever was hidden behind it.
 */
public final class CleanFile {

    private static final byte[] PDF = "%PDF-".getBytes(US_ASCII);

    private final long most;
    private final Pictures pictures = new Pictures();

    /** @param most bytes of a file, before and after */
    public CleanFile(long most) {
        this.most = most;
    }

    /** A file as it is kept. */
    public static final class Clean {

        private final FileType type;
        private final byte[] bytes;

        Clean(FileType type, byte[] bytes) {
            this.type = type;
            this.bytes = bytes;
        }

        public FileType type() {
            return type;
        }

        public byte[] bytes() {
            return bytes;
        }
    }

    /**
     * @throws AttachmentRefusal.NotAllowed when it is none of the kinds that are taken
     * @throws AttachmentRefusal.Unreadable when it only begins like a picture
     * @throws AttachmentRefusal.TooLarge also when it only is so after cleaning
     */
    public Clean clean(byte[] given) {
        if (given.length > most) throw new AttachmentRefusal.TooLarge(most);
        Optional<PictureType> picture = PictureType.of(given);
        byte[] clean = picture.isPresent() ? drawnAgain(picture.get(), given) : given;
        if (clean.length > most) throw new AttachmentRefusal.TooLarge(most);
        return new Clean(picture.map(CleanFile::typeOf).orElseGet(() -> typeOf(given)), clean);
    }

    private byte[] drawnAgain(PictureType type, byte[] given) {
        try {
            return pictures.drawnAgain(type, given);
        } catch (UnreadablePicture broken) {
            throw new AttachmentRefusal.Unreadable(broken.fact());
        }
    }

    private static FileType typeOf(PictureType picture) {
        return switch (picture) {
            case JPEG -> FileType.JPEG;
            case PNG -> FileType.PNG;
        };
    }

    private static FileType typeOf(byte[] given) {
        if (begins(given, PDF)) return FileType.PDF;
        if (given.length > 0 && isText(given)) return FileType.TEXT;
        throw new AttachmentRefusal.NotAllowed();
    }

    private static boolean begins(byte[] given, byte[] mark) {
        if (given.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if (given[i] != mark[i]) return false;
        }
        return true;
    }

    /** UTF-8, and nothing in it but characters: what a program consists of is not. */
    private static boolean isText(byte[] given) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(given)).toString();
            return text.codePoints()
                    .allMatch(each -> each == '\n' || each == '\r' || each == '\t' || !Character.isISOControl(each));
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
