package io.guichet.complaint.casefile;

import static io.guichet.complaint.casefile.CaseState.ACCEPTED;
import static io.guichet.complaint.casefile.CaseState.ASSIGNED;
import static io.guichet.complaint.casefile.CaseState.INVESTIGATING;
import static io.guichet.complaint.casefile.CaseState.MERGED;
import static io.guichet.complaint.casefile.CaseState.RECEIVED;

import io.guichet.complaint.deadline.Purpose;
import io.guichet.platform.domain.Change;
import java.time.Instant;
import java.util.Optional;

/**
 * Cases about one thing are handled together under a leading case. The earliest limit of them all holds, because each
 * keeps its own; each citizen gets an answer of the own. Taking one out again loses nothing.
 */
public final class Merging {

    private Merging() {}

    /** First half: the leading case takes the other's limit. */
    static Change<CaseFile, CaseEvent> join(CaseFile lead, Act act, CaseFile child) {
        lead.require(ACCEPTED, ASSIGNED, INVESTIGATING);
        Duties.notAbout(lead, "decider", act.by());
        mustFit(lead, child);
        if (lead.joins().has(child.id())) return Change.none(lead);
        Child joined = new Child(child.id(), answerDue(child).orElse(null));
        return lead.edit(act)
                .joins(lead.joins().with(joined))
                .step("joined", child.number(), null)
                .tell(after -> new CaseEvent.Joined(after, child.id(), act.now()));
    }

    private static void mustFit(CaseFile lead, CaseFile child) {
        if (lead.id().equals(child.id())) throw new CaseRefusal.NotMergeable("A case is not merged into itself.");
        if (!lead.subject().hallId().equals(child.subject().hallId())) {
            throw new CaseRefusal.NotMergeable("The cases belong to different halls.");
        }
        // The loop of a bad rating is followed one by one; its steps are told to the rating.
        if (lead.kind() != child.kind() || lead.kind() == Kind.RECTIFICATION) {
            throw new CaseRefusal.NotMergeable("Only cases of one kind are handled together, and never ratings.");
        }
        if (!child.joins().children().isEmpty()) {
            throw new CaseRefusal.NotMergeable("The case leads others.");
        }
    }

    /** Second half; the citizen's clocks run on. */
    static Change<CaseFile, CaseEvent> merge(CaseFile child, Act act, CaseFile lead) {
        if (child.state() == MERGED && lead.id().equals(child.joins().into())) return Change.none(child);
        child.require(RECEIVED, ACCEPTED, ASSIGNED, INVESTIGATING);
        Duties.notAbout(child, "decider", act.by());
        return child.edit(act)
                .to(MERGED)
                .joins(new Joins(lead.id(), child.state(), child.joins().children()))
                .step("merged", lead.number(), null)
                .tell(after -> new CaseEvent.Merged(after, lead.id(), act.now()));
    }

    /** As it was before. */
    static Change<CaseFile, CaseEvent> takeOut(CaseFile child, Act act) {
        child.require(MERGED);
        CaseState before = child.joins().before();
        String lead = child.joins().into();
        if (before == null || lead == null) throw new IllegalStateException(child.number() + " merged from nowhere");
        return child.edit(act)
                .to(before)
                .joins(new Joins(null, null, child.joins().children()))
                .step("unmerged")
                .tell(after -> new CaseEvent.Unmerged(after, lead, act.now()));
    }

    static Change<CaseFile, CaseEvent> part(CaseFile lead, Act act, String childId) {
        if (!lead.joins().has(childId)) return Change.none(lead);
        return lead.edit(act)
                .joins(lead.joins().without(childId))
                .step("parted")
                .tell(after -> new CaseEvent.Parted(after, childId, act.now()));
    }

    /** When the first of all the citizens must have an answer. */
    public static Optional<Instant> earliestAnswerDue(CaseFile lead) {
        Optional<Instant> own = answerDue(lead);
        return java.util.stream.Stream.concat(
                        own.stream(), lead.joins().children().stream().map(Child::dueAt))
                .filter(java.util.Objects::nonNull)
                .min(java.util.Comparator.naturalOrder());
    }

    private static Optional<Instant> answerDue(CaseFile file) {
        return file.terms()
                .running(Purpose.ANSWER)
                .map(clock -> clock.deadline().dueAt());
    }
}
