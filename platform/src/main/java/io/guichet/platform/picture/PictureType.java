package io.guichet.platform.picture;

import java.util.Optional;

/** What a picture may be; found out from its first bytes, never from what it is called. */
public enum PictureType {
    JPEG("image/jpeg", "jpg", "\u00FF\u00D8\u00FF"),
    PNG("image/png", "png", "\u0089PNG\r\n\u001A\n");

    private final String mediaType;
    private final String ending;
    private final String mark;

    PictureType(String mediaType, String ending, String mark) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.mark = mark;
    }

    /** Empty for everything else. */
    public static Optional<PictureType> of(byte[] content) {
        for (PictureType type : values()) {
            if (type.begins(content)) return Optional.of(type);
        }
        return Optional.empty();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of the name it is saved under. */
    public String ending() {
        return ending;
    }

    /** Its mark's characters are bytes. */
    private boolean begins(byte[] content) {
        if (content.length < mark.length()) return false;
        for (int i = 0; i < mark.length(); i++) {
            if ((content[i] & 0xFF) != mark.charAt(i)) return false;
        }
        return true;
    }
}
