package io.guichet.complaint.casefile;

import io.guichet.complaint.deadline.DeadlineFixture;
import io.guichet.complaint.deadline.Deadlines;
import io.guichet.complaint.deadline.file.RuleFile;
import io.guichet.complaint.phrase.CheckPhrases;
import io.guichet.complaint.phrase.file.LexiconFile;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.testing.TurnableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A hall's complaint office, in memory: an officer o1 and o2, a supervisor m1, handlers h1 and h2, a rated person r1. */
public final class CaseFixture {

    public static final Instant MONDAY = DeadlineFixture.at("2026-11-23T10:00:00");
    public static final CaseKeys KEYS = new CaseKeys(new byte[32]);

    public static final Notices NOTICES = new Notices(KEYS, java.time.ZoneId.of("Asia/Shanghai"));

    /** Fast: what is slow is tested with the service. */
    public static final SlowHash HASH = new SlowHash() {
        @Override
        public String of(String secret) {
            return "#" + secret.hashCode();
        }

        @Override
        public boolean fits(String secret, String hash) {
            return of(secret).equals(hash);
        }
    };

    public final TurnableClock clock = new TurnableClock(MONDAY);
    public final InMemoryCaseFiles files = new InMemoryCaseFiles();
    public Timekeeping time = timekeeping(DeadlineFixture.DEADLINES);
    public final ChangeCase change = new ChangeCase(files, clock);
    public final OpenCase open = new OpenCase(files, numbers(), KEYS, HASH, time, clock);
    public final MergeCases merge = new MergeCases(files, change, KEYS, time);
    public final WriteReply write = new WriteReply(change, KEYS, new CheckPhrases(LexiconFile.read(1)));

    public static Timekeeping timekeeping(Deadlines deadlines) {
        return new Timekeeping(deadlines, 1, RuleFile::read);
    }

    private static CaseNumbers numbers() {
        Map<LocalDate, AtomicInteger> last = new HashMap<>();
        return day -> last.computeIfAbsent(day, first -> new AtomicInteger()).incrementAndGet();
    }

    public static Attempts attempts(int most) {
        Map<String, Integer> taken = new HashMap<>();
        return new Attempts() {
            @Override
            public synchronized long take(String number, Instant now) {
                return taken.merge(number, 1, Integer::sum) > most ? 60 : 0;
            }

            @Override
            public synchronized void giveBack(String number) {
                taken.merge(number, -1, Integer::sum);
            }
        };
    }

    public static Submission submission(Kind kind, @Nullable String phone, boolean anonymous, String command) {
        return new Submission(
                kind,
                Channel.PAGE,
                new Subject("hall-1", null, null, "hall-1-w03", null, null, "r1"),
                "三号窗口工作人员让我明天再来。",
                phone == null ? null : "张三",
                phone,
                anonymous,
                Act.CITIZEN,
                command);
    }

    /** What the sweep of this office does, besides what a test adds. */
    public SweepCases sweeping(Chore... chores) {
        return sweeping(time, chores);
    }

    public SweepCases sweeping(Timekeeping by, Chore... chores) {
        List<Chore> all = new ArrayList<>(List.of(new NoteExpiries(change), new AnswerTogether(files, merge)));
        all.addAll(List.of(chores));
        return new SweepCases(files, change, by, all, clock);
    }

    public CaseFile received(Kind kind) {
        return open.open(submission(kind, "13800000000", false, Ids.next())).file();
    }

    public CaseFile accepted(Kind kind) {
        return did(received(kind), "o1", (file, act) -> Intake.accept(file, act, Severity.ORDINARY, time));
    }

    public CaseFile assigned(Kind kind) {
        return did(accepted(kind), "o1", (file, act) -> Intake.assign(file, act, "h1"));
    }

    public CaseFile proposed(Kind kind) {
        CaseFile known = did(assigned(kind), "h1", (file, act) -> Handling.verify(file, act, true, null));
        return write.write(known.id(), "h1", Ids.next(), "您好，我们已核实并致歉。", file -> {});
    }

    public CaseFile answered(Kind kind) {
        return did(proposed(kind), "o2", (file, act) -> Handling.review(file, act, true, null, time));
    }

    public CaseFile calledBack(Kind kind) {
        return called(answered(kind), CallBack.Result.REACHED);
    }

    public CaseFile closed(Kind kind) {
        Outcome outcome = kind.mayEnd(Outcome.UPHELD) ? Outcome.UPHELD : Outcome.NOTED;
        return did(calledBack(kind), "o1", (file, act) -> Aftercare.close(file, act, outcome, null, Finding.NONE));
    }

    public CaseFile called(CaseFile file, CallBack.Result result) {
        boolean reached = result == CallBack.Result.REACHED;
        return did(
                file,
                "o1",
                (each, act) -> Aftercare.callBack(
                        each,
                        act,
                        new CallBack(
                                act.by(),
                                act.now(),
                                result,
                                reached ? true : null,
                                reached ? CallBack.Satisfied.YES : null),
                        null,
                        time));
    }

    public CaseFile did(
            CaseFile file,
            String by,
            java.util.function.BiFunction<CaseFile, Act, io.guichet.platform.domain.Change<CaseFile, CaseEvent>>
                    decision) {
        return change.change(file.id(), by, Ids.next(), decision);
    }

    public CaseFile now(CaseFile file) {
        return files.find(file.id());
    }

    public void turn(Duration by) {
        clock.turn(by);
    }

    public static SealedText note(CaseFile file) {
        return Objects.requireNonNull(KEYS.sealIfAny(file, "note", "需要第三方鉴定"));
    }
}
