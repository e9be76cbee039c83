package io.guichet.complaint.casefile;

/**
 * The open cases of one kind.
 *
 * @param overdue those with a limit that has ended
 */
public record Backlog(Kind kind, int open, int overdue) {

    /** With some more of the same kind. */
    public Backlog and(Backlog more) {
        return new Backlog(kind, open + more.open, overdue + more.overdue);
    }
}
