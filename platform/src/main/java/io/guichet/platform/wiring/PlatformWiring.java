package io.guichet.platform.wiring;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.guichet.platform.description.NamedSchemas;
import io.guichet.platform.figures.Measurement;
import io.guichet.platform.figures.Measurements;
import io.guichet.platform.http.BodyLimitFilter;
import io.guichet.platform.http.ErrorPage;
import io.guichet.platform.http.LargerBodies;
import io.guichet.platform.http.OverloadFilter;
import io.guichet.platform.http.ProblemAdvice;
import io.guichet.platform.http.ProblemWriter;
import io.guichet.platform.http.RefusalProblems;
import io.guichet.platform.http.Trace;
import io.guichet.platform.idempotency.Answers;
import io.guichet.platform.idempotency.IdempotencyFilter;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.outbox.OutboxRelay;
import io.guichet.platform.outbox.RelayLease;
import io.guichet.platform.outbox.RelayMeters;
import io.guichet.platform.security.SecurityWiring;
import io.guichet.platform.time.WorkingCalendar;
import io.guichet.platform.upkeep.Indexes;
import io.guichet.platform.upkeep.UpkeepWiring;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import tools.jackson.databind.json.JsonMapper;

/** Everything a service gets from the platform. The service adds its {@code AccessPolicy} and its own beans. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(PlatformSettings.class)
@Import({SecurityWiring.class, KafkaWiring.class, UpkeepWiring.class})
public class PlatformWiring {

    /** After Spring Security's filter chain (-100): keys belong to the caller that it found. */
    private static final int AFTER_SECURITY = 0;

    /** Straight after the filter that measures and traces: what is refused is counted, and its answer has a trace. */
    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 2;

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        // The database keeps milliseconds: what is answered at once and what is read later must be equal.
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    WorkingCalendar workingCalendar() {
        return WorkingCalendar.ofChina();
    }

    @Bean
    MongoClientSettingsBuilderCustomizer durableWrites() {
        return DurableWrites::apply;
    }

    @Bean
    MongoDatabase database(MongoClient client, MongoConnectionDetails details) {
        ConnectionString uri = details.getConnectionString();
        String name = uri.getDatabase();
        if (name == null) throw new IllegalStateException("spring.mongodb.uri names no database: add /name to it");
        return client.getDatabase(name);
    }

    @Bean
    Trace trace(Tracer tracer) {
        return new Trace(tracer);
    }

    @Bean
    ProblemWriter problemWriter(JsonMapper json, Trace trace) {
        return new ProblemWriter(json, trace);
    }

    @Bean
    ProblemAdvice problemAdvice(List<RefusalProblems<?>> families, ProblemWriter writer) {
        return new ProblemAdvice(families, writer);
    }

    @Bean
    ErrorPage errorPage(ProblemWriter writer) {
        return new ErrorPage(writer);
    }

    @Bean
    Outbox outbox(Clock clock, JsonMapper json, Trace trace) {
        return new Outbox(clock, json, trace::parent);
    }

    @Bean
    OutboxRelay outboxRelay(
            Outbox outbox,
            KafkaTemplate<String, byte[]> kafka,
            MongoDatabase database,
            Clock clock,
            MeterRegistry meters,
            PlatformSettings settings) {
        RelayLease lease = new RelayLease(database.getCollection("leases"), "outbox-relay", clock);
        return new OutboxRelay(
                outbox, kafka, lease, new RelayMeters(meters), "/guichet/" + settings.name(), settings.sweepEvery());
    }

    @Bean
    Measurements measurements(List<Measurement> all, PlatformSettings settings, MeterRegistry meters) {
        return new Measurements(all, settings.measureEvery(), meters);
    }

    /** The driver's random name of a connection pool's cluster: another one after each start, for ever. */
    @Bean
    MeterFilter noRandomNames() {
        return MeterFilter.ignoreTags("cluster.id");
    }

    @Bean
    Answers answers(MongoDatabase database, Clock clock, Indexes indexes) {
        Answers answers = new Answers(database.getCollection("answers"), clock);
        indexes.make("answers", answers::createIndexes);
        return answers;
    }

    @Bean
    OwnDescription ownDescription(Environment environment) {
        return new OwnDescription(environment);
    }

    @Bean
    NamedSchemas namedSchemas() {
        return new NamedSchemas();
    }

    @Bean
    AnswersUpkeep answersUpkeep(Answers answers) {
        return new AnswersUpkeep(answers);
    }

    @Bean
    FilterRegistrationBean<OverloadFilter> overloadFilter(PlatformSettings settings, ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new OverloadFilter(settings.requestsAtOnce(), problems));
        registration.setOrder(FIRST);
        return registration;
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(Answers answers, ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new IdempotencyFilter(answers, problems));
        registration.setOrder(AFTER_SECURITY + 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(
            PlatformSettings settings, List<LargerBodies> larger, ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(
                new BodyLimitFilter(settings.bodyLimit().toBytes(), larger, problems));
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }

    /** Forgets answers that are older than a day. */
    static final class AnswersUpkeep {

        private final Answers answers;

        AnswersUpkeep(Answers answers) {
            this.answers = answers;
        }

        @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
        void sweep() {
            answers.sweep();
        }
    }
}
