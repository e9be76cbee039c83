package io.guichet.complaint.casefile;

/** What a file that comes with a case may be; found out from its content, never from what it is called. */
public enum FileType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    PDF("application/pdf", "pdf"),
    TEXT("text/plain;charset=UTF-8", "txt");

    private final String mediaType;
    private final String ending;

    FileType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of the name it is downloaded under. */
    public String ending() {
        return ending;
    }

    public boolean isPicture() {
        return this == JPEG || this == PNG;
    }
}
