package io.guichet.complaint.casefile;

import org.jspecify.annotations.Nullable;

/** Separation of duties: handler, reviewer, call-back person and the person it is about are different people. */
final class Duties {

    private Duties() {}

    /** Nobody decides anything about the own case. */
    static void notAbout(CaseFile file, String duty, String by) {
        differ(duty, by, "person it is about", file.subject().staffId());
    }

    static void review(CaseFile file, String by) {
        notAbout(file, "reviewer", by);
        differ("reviewer", by, "handler", file.people().handler());
        Reply reply = file.work().reply();
        differ("reviewer", by, "author", reply == null ? null : reply.author());
    }

    static void callBack(CaseFile file, String by) {
        notAbout(file, "call-back person", by);
        differ("call-back person", by, "handler", file.people().handler());
        differ("call-back person", by, "reviewer", file.people().reviewer());
    }

    static void approve(CaseFile file, String by, @Nullable String asked) {
        notAbout(file, "approver", by);
        differ("approver", by, "handler", file.people().handler());
        differ("approver", by, "one who asks", asked);
    }

    private static void differ(String duty, String by, String otherDuty, @Nullable String other) {
        if (by.equals(other)) throw new CaseRefusal.SamePerson(duty, otherDuty);
    }
}
