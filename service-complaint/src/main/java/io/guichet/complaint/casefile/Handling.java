package io.guichet.complaint.casefile;

import static io.guichet.complaint.casefile.CaseState.ANSWERED;
import static io.guichet.complaint.casefile.CaseState.ASSIGNED;
import static io.guichet.complaint.casefile.CaseState.INVESTIGATING;
import static io.guichet.complaint.casefile.CaseState.MERGED;

import io.guichet.complaint.deadline.Purpose;
import io.guichet.complaint.deadline.Start;
import io.guichet.platform.domain.Change;
import org.jspecify.annotations.Nullable;

/** From the desk to the answer. That the caller is the handler is checked by whoever calls. */
public final class Handling {

    private Handling() {}

    public static Change<CaseFile, CaseEvent> investigate(CaseFile file, Act act) {
        file.require(ASSIGNED);
        return file.edit(act)
                .to(INVESTIGATING)
                .step("investigating")
                .tell(after -> new CaseEvent.Investigating(after, act.by(), act.now()));
    }

    /** The first valid attempt meets the limit, whether or not somebody answers. */
    public static Change<CaseFile, CaseEvent> contact(
            CaseFile file, Act act, boolean reached, @Nullable SealedText note) {
        file.require(ASSIGNED, INVESTIGATING);
        return file.edit(act)
                .to(INVESTIGATING)
                .work(file.work().contacted(act.now()))
                .terms(file.terms().done(Purpose.CONTACT, act.now()))
                .step("contacted", reached ? "REACHED" : "NOT_REACHED", note)
                .tell(after -> new CaseEvent.Contacted(after, reached, act.now()));
    }

    public static Change<CaseFile, CaseEvent> verify(
            CaseFile file, Act act, boolean upheld, @Nullable SealedText note) {
        file.require(ASSIGNED, INVESTIGATING);
        return file.edit(act)
                .to(INVESTIGATING)
                .work(file.work().upheld(upheld))
                .step("verified", upheld ? "UPHELD" : "NOT_UPHELD", note)
                .tell(after -> new CaseEvent.Verified(after, upheld, act.now()));
    }

    /** A text that may not be sent as it is. Only kept: there is nothing to tell anybody. */
    public static Change<CaseFile, CaseEvent> keepDraft(CaseFile file, Act act, SealedText text) {
        file.require(ASSIGNED, INVESTIGATING);
        Reply draft = new Reply(text, act.by(), act.now(), Reply.Stage.DRAFT);
        return file.edit(act).work(file.work().reply(draft)).step("draft-kept").tell();
    }

    /** Goes to a reviewer, not to the citizen. */
    public static Change<CaseFile, CaseEvent> propose(CaseFile file, Act act, SealedText text) {
        file.require(ASSIGNED, INVESTIGATING);
        if (file.kind().needsFacts() && file.work().upheld() == null) throw new CaseRefusal.NotVerified();
        Reply proposed = new Reply(text, act.by(), act.now(), Reply.Stage.UNDER_REVIEW);
        return file.edit(act)
                .to(INVESTIGATING)
                .work(file.work().reply(proposed))
                .step("reply-proposed")
                .tell();
    }

    /** Approved, the answer is the citizen's; not approved, it is a draft again. */
    public static Change<CaseFile, CaseEvent> review(
            CaseFile file, Act act, boolean approved, @Nullable SealedText note, Timekeeping time) {
        Reply reply = file.work().reply();
        if (file.state() != INVESTIGATING || reply == null || reply.stage() != Reply.Stage.UNDER_REVIEW) {
            throw new CaseRefusal.WrongState("There is no answer to review.");
        }
        Duties.review(file, act.by());
        return approved ? send(file, act, reply, note, time) : sendBack(file, act, reply, note);
    }

    private static Change<CaseFile, CaseEvent> sendBack(
            CaseFile file, Act act, Reply reply, @Nullable SealedText note) {
        Edit edit = file.edit(act)
                .work(file.work().reply(reply.at(Reply.Stage.DRAFT)))
                .step("reply-returned", null, note);
        if (!isPutRight(file)) return edit.tell(after -> new CaseEvent.ReplyReturned(after, act.by(), act.now()));
        return edit.tell(
                after -> new CaseEvent.ReplyReturned(after, act.by(), act.now()),
                after -> new CaseEvent.Rectified(after, false, act.now()));
    }

    private static Change<CaseFile, CaseEvent> send(
            CaseFile file, Act act, Reply reply, @Nullable SealedText note, Timekeeping time) {
        Edit edit = file.edit(act).people(file.people().reviewer(act.by())).step("answered", null, note);
        answer(file, edit, reply, act, time);
        if (!isPutRight(file)) return edit.tell(after -> new CaseEvent.Answered(after, act.now()));
        return edit.tell(
                after -> new CaseEvent.Rectified(after, true, act.now()),
                after -> new CaseEvent.Answered(after, act.now()));
    }

    /** Cases handled together are answered together; each citizen gets an answer of the own. */
    static Change<CaseFile, CaseEvent> answerWith(
            CaseFile file, Act act, CaseFile lead, SealedText text, Timekeeping time) {
        file.require(MERGED);
        Reply leads = lead.work().reply();
        if (!lead.work().isSent() || leads == null) throw new CaseRefusal.WrongState(lead.state());
        Reply own = new Reply(text, leads.author(), leads.at(), Reply.Stage.SENT);
        Edit edit = file.edit(act)
                .people(new People(lead.people().handler(), lead.people().reviewer(), null))
                .joins(new Joins(null, null, file.joins().children()))
                .step("answered", null, null);
        answer(file, edit, own, act, time);
        return edit.tell(after -> new CaseEvent.Answered(after, act.now()));
    }

    private static void answer(CaseFile file, Edit edit, Reply reply, Act act, Timekeeping time) {
        edit.to(ANSWERED)
                .work(file.work().reply(reply.at(Reply.Stage.SENT)))
                .terms(file.terms()
                        .done(Purpose.ACCEPT, act.now())
                        .done(Purpose.CONTACT, act.now())
                        .done(Purpose.ANSWER, act.now())
                        .start(time.rulesOf(file, file.severity()), Start.ANSWER, act.now(), time.deadlines()));
    }

    /** What was wrong with a service and is now put right; a bad rating without a fault is only answered. */
    private static boolean isPutRight(CaseFile file) {
        return file.kind() == Kind.RECTIFICATION
                && Boolean.TRUE.equals(file.work().upheld());
    }

    /** @param most from each side, so that neither can use up the other's */
    public static Change<CaseFile, CaseEvent> attach(CaseFile file, Act act, Attachment attachment, int most) {
        if (!file.state().isOpen()) throw new CaseRefusal.WrongState(file.state());
        if (!attachment.isFromCitizen()) Duties.notAbout(file, "writer", act.by());
        long before = file.journal().attachments().stream()
                .filter(other -> other.isFromCitizen() == attachment.isFromCitizen())
                .count();
        if (before >= most) throw new CaseRefusal.TooManyAttachments(most);
        Edit edit = file.edit(act).step("attached", attachment.isFromCitizen() ? "CITIZEN" : "HALL", null);
        return edit.journal(edit.journal().with(attachment))
                .tell(after -> new CaseEvent.Attached(after, attachment, act.now()));
    }

    public static Change<CaseFile, CaseEvent> message(CaseFile file, Act act, boolean fromCitizen, SealedText text) {
        if (!file.state().isOpen()) throw new CaseRefusal.WrongState(file.state());
        if (!fromCitizen) Duties.notAbout(file, "writer", act.by());
        Edit edit = file.edit(act).step("messaged", fromCitizen ? "CITIZEN" : "HALL", null);
        return edit.journal(edit.journal().with(new Message(fromCitizen, text, act.now())))
                .tell(after -> new CaseEvent.Messaged(after, fromCitizen, act.now()));
    }
}
