package io.guichet.complaint.casefile;

import io.guichet.platform.domain.Change;
import io.guichet.platform.ids.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Takes in a case: gives it number, key and secret, and starts its clocks. */
public final class OpenCase {

    private final CaseFiles files;
    private final CaseNumbers numbers;
    private final CaseKeys keys;
    private final SlowHash hash;
    private final Timekeeping time;
    private final Clock clock;

    public OpenCase(CaseFiles files, CaseNumbers numbers, CaseKeys keys, SlowHash hash, Timekeeping time, Clock clock) {
        this.files = files;
        this.numbers = numbers;
        this.keys = keys;
        this.hash = hash;
        this.time = time;
        this.clock = clock;
    }

    /** The same command with the same words again finds its own case, also after a crash. */
    public OpenedCase open(Submission submission) {
        // Strangers may choose the same key; other words are another intent.
        String intent = submission.command() + "|" + submission.kind() + "|" + submission.text();
        String id = Ids.of("case|" + keys.citizenSecret("id|" + intent));
        String secret = keys.citizenSecret("secret|" + intent);
        String key = keys.fresh(id);
        String phone = submission.phone();
        Personal personal = new Personal(
                key,
                sealed(id, key, "name", submission.name()),
                sealed(id, key, "phone", phone),
                keys.seal(id, key, "text", submission.text()),
                phone == null ? null : keys.phoneIndex(phone),
                hash.of(secret),
                submission.anonymous(),
                phone != null);
        return new OpenedCase(
                add(id, submission.kind(), submission.channel(), submission.subject(), personal, submission.by()),
                secret);
    }

    /** A bad rating; its citizen, if known, is known to the rating only. */
    public CaseFile rectify(String id, Subject subject, boolean reachable) {
        Personal personal = new Personal(keys.fresh(id), null, null, null, null, null, true, reachable);
        return add(id, Kind.RECTIFICATION, Channel.RATING, subject, personal, Act.SYSTEM);
    }

    private @Nullable SealedText sealed(String id, String key, String field, @Nullable String text) {
        return text == null ? null : keys.seal(id, key, field, text);
    }

    private CaseFile add(String id, Kind kind, Channel channel, Subject subject, Personal personal, String by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Act act = new Act(by, now, id);
        Change<CaseFile, CaseEvent> made = Intake.receive(id, number(now), kind, channel, subject, personal, act, time);
        return files.add(made) ? made.after() : files.find(id);
    }

    private String number(Instant now) {
        LocalDate day = time.deadlines().work().dayOf(now);
        return "%tY%<tm%<td-%05d".formatted(day, numbers.next(day));
    }
}
