package io.guichet.complaint;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import io.guichet.complaint.casefile.CaseFiles;
import io.guichet.complaint.casefile.CaseKeys;
import io.guichet.complaint.casefile.CaseNumbers;
import io.guichet.complaint.casefile.ChangeCase;
import io.guichet.complaint.casefile.MergeCases;
import io.guichet.complaint.casefile.OpenCase;
import io.guichet.complaint.casefile.SlowHash;
import io.guichet.complaint.casefile.SweepCases;
import io.guichet.complaint.casefile.Timekeeping;
import io.guichet.complaint.casefile.VisitCase;
import io.guichet.complaint.casefile.WriteReply;
import io.guichet.complaint.casefile.http.CaseProblems;
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
import io.guichet.complaint.figures.CountCases;
import io.guichet.complaint.phrase.CheckPhrases;
import io.guichet.complaint.phrase.file.LexiconFile;
import io.guichet.complaint.rating.FollowRating;
import io.guichet.complaint.rating.HeardRatings;
import io.guichet.complaint.rating.kafka.RatingListener;
import io.guichet.complaint.rating.mongo.MongoHeardRatings;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.security.AccessPolicy;
import io.guichet.platform.time.WorkingCalendar;
import io.guichet.platform.wiring.PlatformSettings;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.admin.NewTopic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Every bean of the domain, by name. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ComplaintSettings.class)
class ComplaintWiring {

    private static final Logger log = LoggerFactory.getLogger(ComplaintWiring.class);

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
    CountCases countCases(Deadlines deadlines) {
        return new CountCases(deadlines);
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
    MongoCaseFiles caseFiles(Outbox outbox, MongoDatabase database) {
        return new MongoCaseFiles(
                outbox.aggregates(database.getCollection("cases"), CaseEventWire.CASES), CaseEventWire::of);
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
    SweepCases sweepCases(CaseFiles files, ChangeCase change, MergeCases merge, Timekeeping time, Clock clock) {
        return new SweepCases(files, change, merge, time, clock);
    }

    @Bean
    EscalateCases escalateCases(CaseFiles files, ChangeCase change, Deadlines deadlines, Clock clock) {
        return new EscalateCases(files, change, Chain.DEFAULT, deadlines.work(), clock);
    }

    @Bean
    Sweeper sweeper(SweepCases sweep, EscalateCases escalate, MongoAttempts attempts, Clock clock) {
        return new Sweeper(sweep, escalate, attempts, clock);
    }

    /** An index makes a list fast, not right: a database that is away must not keep the service from starting. */
    @Bean
    ApplicationRunner caseIndexes(MongoCaseFiles files) {
        return arguments -> {
            try {
                files.createIndexes();
            } catch (MongoException away) {
                log.warn("no index made, the next start tries again: {}", away.toString());
            }
        };
    }

    /** Every replica sweeps; whoever is second finds nothing left to do. */
    static final class Sweeper {

        private final SweepCases sweep;
        private final EscalateCases escalate;
        private final MongoAttempts attempts;
        private final Clock clock;

        Sweeper(SweepCases sweep, EscalateCases escalate, MongoAttempts attempts, Clock clock) {
            this.sweep = sweep;
            this.escalate = escalate;
            this.attempts = attempts;
            this.clock = clock;
        }

        @Scheduled(fixedDelayString = "${guichet.complaint.sweep-every:PT30S}", initialDelayString = "PT5S")
        void sweep() {
            sweep.sweep();
            escalate.escalate();
            attempts.sweep(clock.instant());
        }
    }
}
