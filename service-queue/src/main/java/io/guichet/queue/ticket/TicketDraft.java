package io.guichet.queue.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ticket on its way to its next version: what is not said stays as it was. */
final class TicketDraft {

    private final Ticket before;
    private final String command;
    private Errand errand;
    private Standing standing;
    private TicketState state;
    private @Nullable Desk desk;
    private @Nullable FirstAsked firstAsked;
    private @Nullable Ending ending;
    private int recalls;
    private int rejoins;
    private final List<StageEntry> stages;
    private final List<Notice> notices;

    TicketDraft(Ticket before, String command) {
        this.before = before;
        this.command = command;
        this.errand = before.errand();
        this.standing = before.standing();
        this.state = before.state();
        this.desk = before.desk();
        this.firstAsked = before.firstAsked();
        this.ending = before.ending();
        this.recalls = before.recalls();
        this.rejoins = before.rejoins();
        this.stages = new ArrayList<>(before.stages());
        this.notices = new ArrayList<>(before.notices());
    }

    TicketDraft errand(Errand next) {
        errand = next;
        return this;
    }

    TicketDraft standing(Standing next) {
        standing = next;
        return this;
    }

    TicketDraft state(TicketState next) {
        state = next;
        return this;
    }

    TicketDraft desk(@Nullable Desk next) {
        desk = next;
        return this;
    }

    TicketDraft firstAsked(@Nullable FirstAsked next) {
        firstAsked = next;
        return this;
    }

    TicketDraft ending(@Nullable Ending next) {
        ending = next;
        return this;
    }

    TicketDraft recalls(int next) {
        recalls = next;
        return this;
    }

    TicketDraft rejoins(int next) {
        rejoins = next;
        return this;
    }

    TicketDraft enter(Stage stage, Instant now) {
        stages.add(new StageEntry(stage, now));
        return this;
    }

    TicketDraft add(Notice notice) {
        notices.add(notice);
        return this;
    }

    Ticket build() {
        return build(before.version());
    }

    Ticket build(long version) {
        return new Ticket(
                before.id(),
                before.number(),
                before.day(),
                errand,
                before.origin(),
                standing,
                state,
                before.issuedAt(),
                before.forecast(),
                desk,
                firstAsked,
                recalls,
                rejoins,
                stages,
                notices,
                ending,
                before.tokenHash(),
                command,
                version);
    }
}
