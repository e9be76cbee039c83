package io.guichet.complaint.casefile;

/**
 * A new case and, this once, the secret that opens it.
 *
 * @param secret never to be seen again
 */
public record OpenedCase(CaseFile file, String secret) {

    @Override
    public String toString() {
        return "OpenedCase[" + file.number() + "]";
    }
}
