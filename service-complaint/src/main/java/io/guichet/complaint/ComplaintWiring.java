package io.guichet.complaint;

import com.mongodb.client.MongoDatabase;
import io.guichet.complaint.board.Board;
import io.guichet.complaint.casefile.AnswerTogether;
import io.guichet.complaint.casefile.CaseFiles;
import io.guichet.complaint.casefile.CaseKeys;
import io.guichet.complaint.casefile.CaseNumbers;
import io.guichet.complaint.casefile.ChangeCase;
import io.guichet.complaint.casefile.Chore;
import io.guichet.complaint.casefile.Followup;
import io.guichet.complaint.casefile.MergeCases;
import io.guichet.complaint.casefile.NoteExpiries;
import io.guichet.complaint.casefile.Notices;
import io.guichet.complaint.casefile.OpenCase;
import io.guichet.complaint.casefile.SlowHash;
import io.guichet.complaint.casefile.SweepCases;
import io.guichet.complaint.casefile.Timekeeping;
import io.guichet.complaint.casefile.VisitCase;
import io.guichet.complaint.casefile.WriteReply;
import io.guichet.complaint.casefile.http.CaseProblems;
import io.guichet.complaint.casefile.http.CitizenDoor;
import io.guichet.complaint.casefile.http.Desk;
import io.guichet.complaint.casefile.mongo.MongoAttempts;
import io.guichet.complaint.casefile.mongo.MongoCaseFiles;
import io.guichet.complaint.casefile.mongo.MongoCaseNumbers;
import io.guichet.complaint.casefile.wire.CaseEventWire;
import io.guichet.complaint.deadline.Deadlines;
import io.guichet.complaint.deadline.OfficeHours;
import io.guichet.complaint.deadline.RuleSet;
import io.guichet.complaint.deadline.WorkTime;
import io.guichet.complaint.deadline.WorkingDays;
import io.guichet.complaint.deadline.file.RuleFile;
import io.guichet.complaint.escalation.Chain;
import io.guichet.complaint.escalation.EscalateCases;
import io.guichet.complaint.figures.CountBacklog;
import io.guichet.complaint.figures.CountCases;
import io.guichet.complaint.phrase.CheckPhrases;
import io.guichet.complaint.phrase.file.LexiconFile;
import io.guichet.complaint.rating.FollowRating;
import io.guichet.complaint.rating.HeardRatings;
import io.guichet.complaint.rating.kafka.RatingListener;
import io.guichet.complaint.rating.mongo.MongoHeardRatings;
import io.guichet.complaint.recurrence.CheckRecurrence;
import io.guichet.complaint.retention.ForgetCitizens;
import io.guichet.complaint.template.Templates;
import io.guichet.complaint.template.file.TemplateFile;
import io.guichet.platform.figures.Measurement;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.time.WorkingCalendar;
import io.guichet.platform.upkeep.Indexes;
import io.guichet.platform.upkeep.Sweep;
import io.guichet.platform.wiring.PlatformSettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Every bean of the domain, by name. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ComplaintSettings.class)
@Import(AttachmentWiring.class)
class ComplaintWiring {

    @Bean
    AttachmentWiring.Limits attachmentLimits(ComplaintSettings settings) {
        return new AttachmentWiring.Limits(settings.attachmentBytes(), settings.attachmentsMost());
    }

    @Bean
    AccessPolicy accessPolicy() {
        return ComplaintAccess.policy();
    }

    @Bean
    NewTopic caseTopic() {
        return TopicBuilder.name(CaseEventWire.CASES).partitions(3).build();
    }

    @Bean
    NewTopic personalDataTopic() {
        return TopicBuilder.name(CaseEventWire.PERSONAL_DATA).partitions(1).build();
    }

    /** Evaluation's topic, should this service start first: with the partitions that evaluation gives it. */
    @Bean
    NewTopic ratingTopic() {
        return TopicBuilder.name(RatingListener.TOPIC).partitions(3).build();
    }

    @Bean
    OfficeHours officeHours(ComplaintSettings settings) {
        return OfficeHours.parse(settings.zone(), settings.officeHours());
    }

    @Bean
    CountCases countCases(Deadlines deadlines, ComplaintSettings settings) {
        return new CountCases(deadlines, settings.weights().weights());
    }

    @Bean
    Deadlines deadlines(WorkingCalendar calendar, OfficeHours hours) {
        return new Deadlines(new WorkTime(WorkingDays.of(calendar), hours));
    }

    @Bean
    Timekeeping timekeeping(Deadlines deadlines, ComplaintSettings settings) {
        Map<Integer, RuleSet> read = new ConcurrentHashMap<>();
        // Read now: a version that is not there must keep the service from starting.
        read.put(settings.rules(), RuleFile.read(settings.rules()));
        return new Timekeeping(deadlines, settings.rules(), version -> read.computeIfAbsent(version, RuleFile::read));
    }

    @Bean
    CheckPhrases checkPhrases(ComplaintSettings settings) {
        return new CheckPhrases(LexiconFile.read(settings.phrases()));
    }

    @Bean
    CaseKeys caseKeys(PlatformSettings platform) {
        return new CaseKeys(Base64.getDecoder().decode(platform.secret()));
    }

    @Bean
    SlowHash slowHash(ComplaintSettings settings) {
        BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(settings.hashStrength());
        return new SlowHash() {
            @Override
            public String of(String secret) {
                return String.valueOf(bcrypt.encode(secret));
            }

            @Override
            public boolean fits(String secret, String hash) {
                return bcrypt.matches(secret, hash);
            }
        };
    }

    @Bean
    MongoCaseFiles caseFiles(Outbox outbox, MongoDatabase database, Indexes indexes) {
        MongoCaseFiles files = new MongoCaseFiles(
                outbox.aggregates(database.getCollection("cases"), CaseEventWire.CASES), CaseEventWire::of);
        indexes.make("cases", files::createIndexes);
        return files;
    }

    @Bean
    CaseNumbers caseNumbers(MongoDatabase database) {
        return new MongoCaseNumbers(database.getCollection("numbers"));
    }

    @Bean
    MongoAttempts attempts(MongoDatabase database, ComplaintSettings settings) {
        return new MongoAttempts(
                database.getCollection("attempts"), settings.wrongSecrets(), settings.attemptsRemembered());
    }

    @Bean
    OpenCase openCase(
            CaseFiles files, CaseNumbers numbers, CaseKeys keys, SlowHash hash, Timekeeping time, Clock clock) {
        return new OpenCase(files, numbers, keys, hash, time, clock);
    }

    @Bean
    VisitCase visitCase(CaseFiles files, MongoAttempts attempts, SlowHash hash, Clock clock) {
        return new VisitCase(files, attempts, hash, clock);
    }

    @Bean
    ChangeCase changeCase(CaseFiles files, Clock clock) {
        return new ChangeCase(files, clock);
    }

    @Bean
    MergeCases mergeCases(CaseFiles files, ChangeCase change, CaseKeys keys, Timekeeping time) {
        return new MergeCases(files, change, keys, time);
    }

    @Bean
    WriteReply writeReply(ChangeCase change, CaseKeys keys, CheckPhrases phrases) {
        return new WriteReply(change, keys, phrases);
    }

    @Bean
    Notices notices(CaseKeys keys, ComplaintSettings settings) {
        return new Notices(keys, settings.zone());
    }

    @Bean
    Followup followup(ComplaintSettings settings) {
        return new Followup(settings.rateWithin(), settings.reopenWithin(), settings.reopenMost());
    }

    @Bean
    CitizenDoor citizenDoor(VisitCase visitCase, CaseKeys keys, Deadlines deadlines, Followup followup, Clock clock) {
        return new CitizenDoor(visitCase, keys, deadlines, followup, clock);
    }

    @Bean
    Board board(CaseFiles files, Deadlines deadlines) {
        return new Board(files, deadlines.work());
    }

    @Bean
    Templates templates(ComplaintSettings settings) {
        return TemplateFile.read(settings.templates());
    }

    @Bean
    Desk desk(ChangeCase change, CaseKeys keys, Deadlines deadlines, Clock clock) {
        return new Desk(change, keys, deadlines, clock);
    }

    @Bean
    CaseProblems caseProblems() {
        return new CaseProblems();
    }

    @Bean
    HeardRatings heardRatings(MongoDatabase database) {
        return new MongoHeardRatings(database.getCollection("ratings"));
    }

    @Bean
    FollowRating followRating(HeardRatings ratings, OpenCase openCase, ChangeCase changeCase, Timekeeping time) {
        return new FollowRating(ratings, openCase, changeCase, time);
    }

    @Bean
    RatingListener ratingListener(FollowRating follow) {
        return new RatingListener(follow);
    }

    @Bean
    Chore noteExpiries(ChangeCase change) {
        return new NoteExpiries(change);
    }

    @Bean
    Chore answerTogether(CaseFiles files, MergeCases merge) {
        return new AnswerTogether(files, merge);
    }

    @Bean
    Chore escalateCases(ChangeCase change, Deadlines deadlines) {
        return new EscalateCases(change, Chain.DEFAULT, deadlines.work());
    }

    @Bean
    Chore checkRecurrence(CaseFiles files, ChangeCase change, ComplaintSettings settings) {
        return new CheckRecurrence(files, change, settings.recurrenceWithin());
    }

    @Bean
    Chore forgetCitizens(ChangeCase change, Followup followup, ComplaintSettings settings) {
        return new ForgetCitizens(change, settings.keep().retention().atLeast(followup));
    }

    @Bean
    SweepCases sweepCases(CaseFiles files, ChangeCase change, Timekeeping time, List<Chore> chores, Clock clock) {
        return new SweepCases(files, change, time, chores, clock);
    }

    /** Every replica sweeps; whoever is second finds nothing left to do. */
    @Bean
    Sweep casesToAttend(SweepCases sweep, ComplaintSettings settings) {
        return new Sweep("cases whose time has come", settings.sweepEvery(), sweep::sweep);
    }

    @Bean
    Measurement backlogOfCases(CaseFiles files, Clock clock, MeterRegistry meters) {
        return new Measurement("cases", new CountBacklog(files, clock, meters)::count);
    }

    @Bean
    Sweep oldAttempts(MongoAttempts attempts, ComplaintSettings settings, Clock clock) {
        return new Sweep("attempts to forget", settings.sweepEvery(), () -> attempts.sweep(clock.instant()));
    }
}
