package io.guichet.complaint.casefile;

/** Free text, readable only with the key of its case. */
public record SealedText(String sealed) {

    public SealedText {
        if (sealed.isEmpty()) throw new IllegalArgumentException("nothing sealed");
    }

    @Override
    public String toString() {
        return "SealedText";
    }
}
