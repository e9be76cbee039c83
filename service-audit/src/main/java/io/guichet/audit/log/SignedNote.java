package io.guichet.audit.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A text and who signed it (C2SP signed-note). What is signed is the text with its last newline, not the empty line
 * behind it.
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    private static final int LONGEST = 1_000_000;
    private static final int MOST_SIGNATURES = 64;

    public SignedNote {
        if (!text.endsWith("\n")) throw new IllegalArgumentException("a note's text ends with a newline");
        if (text.chars().anyMatch(letter -> letter < ' ' && letter != '\n')) {
            throw new IllegalArgumentException("a note's text has control characters");
        }
        signatures = List.copyOf(signatures);
        if (signatures.isEmpty()) throw new IllegalArgumentException("a note without signatures");
    }

    /** @throws IllegalArgumentException when it is none */
    public static SignedNote parse(String note) {
        // The text may have empty lines: the last one ends it.
        int end = note.lastIndexOf("\n\n");
        if (note.length() > LONGEST || end < 0 || !note.endsWith("\n")) throw new IllegalArgumentException("no note");
        List<String> lines = note.substring(end + 2).lines().toList();
        if (lines.size() > MOST_SIGNATURES) throw new IllegalArgumentException("a note with too many signatures");
        return new SignedNote(
                note.substring(0, end + 1),
                lines.stream().map(NoteSignature::parse).toList());
    }

    /**
     * Whose signatures are good. Lines of other keys are passed over.
     *
     * @throws IllegalArgumentException when a line of a known key does not verify
     */
    public List<VerifierKey> verifiedBy(Collection<VerifierKey> known) {
        List<VerifierKey> good = new ArrayList<>();
        for (NoteSignature line : signatures) {
            for (VerifierKey key : known) {
                if (!key.id().equals(line.key()) || good.contains(key)) continue;
                if (!key.verifies(text, line)) {
                    throw new IllegalArgumentException("the signature of " + key.name() + " does not verify");
                }
                good.add(key);
            }
        }
        return good;
    }

    public SignedNote with(Collection<NoteSignature> more) {
        List<NoteSignature> all = new ArrayList<>(signatures);
        more.stream().filter(line -> !all.contains(line)).forEach(all::add);
        return new SignedNote(text, all);
    }

    public byte[] bytes() {
        return toString().getBytes(UTF_8);
    }

    /** As it is served. */
    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(line -> note.append(line).append('\n'));
        return note.toString();
    }
}
