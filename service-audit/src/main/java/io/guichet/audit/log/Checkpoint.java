package io.guichet.audit.log;

/**
 * What a log says of itself (C2SP tlog-checkpoint).
 *
 * @param origin which log
 * @param size number of leaves
 */
public record Checkpoint(String origin, long size, Hash root) {

    public Checkpoint {
        if (origin.isEmpty() || origin.indexOf('\n') >= 0) throw new IllegalArgumentException("no origin");
        if (size < 0) throw new IllegalArgumentException("size " + size);
    }

    /**
     * Reads a note's text; lines of extensions are passed over.
     *
     * @throws IllegalArgumentException when it is no checkpoint
     */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 4) throw new IllegalArgumentException("a checkpoint has three lines");
        if (!lines[1].matches("0|[1-9]\\d{0,17}")) throw new IllegalArgumentException("a checkpoint without a size");
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), Hash.ofBase64(lines[2]));
    }

    public static Checkpoint of(SignedNote note) {
        return parse(note.text());
    }

    /** What is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }
}
