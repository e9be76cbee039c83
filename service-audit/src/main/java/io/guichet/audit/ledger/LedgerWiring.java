package io.guichet.audit.ledger;

import com.mongodb.client.MongoDatabase;
import io.guichet.audit.ledger.file.CheckpointFile;
import io.guichet.audit.ledger.file.KeyFile;
import io.guichet.audit.ledger.file.NoFile;
import io.guichet.audit.ledger.http.LogHttp;
import io.guichet.audit.ledger.kafka.KafkaDeadLetters;
import io.guichet.audit.ledger.kafka.LedgerConsumer;
import io.guichet.audit.ledger.mongo.MongoBatches;
import io.guichet.audit.ledger.mongo.MongoCheckpoints;
import io.guichet.audit.ledger.mongo.MongoProgress;
import io.guichet.audit.ledger.mongo.MongoTiles;
import io.guichet.audit.log.VerifierKey;
import io.guichet.platform.ids.Ids;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** The ledger's beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LedgerSettings.class)
@Import(LogHttp.class)
public class LedgerWiring {

    private static final Logger log = LoggerFactory.getLogger(LedgerWiring.class);

    @Bean
    LogKeys logKeys(LedgerSettings settings) {
        Path file = settings.keyFile();
        if (file == null) log.warn("guichet.audit.ledger.key-file is not set: the ledger is written but not signed");
        return new LogKeys(
                settings.origin(),
                Optional.ofNullable(file).map(key -> KeyFile.read(key, settings.origin())),
                settings.retiredKeys().stream().map(VerifierKey::parse).toList());
    }

    @Bean
    Batches batches(MongoDatabase database) {
        return new MongoBatches(database.getCollection("ledger_batches"));
    }

    @Bean
    Tiles tiles(MongoDatabase database) {
        return new MongoTiles(database.getCollection("ledger_tiles"));
    }

    @Bean
    MongoCheckpoints storedCheckpoints(MongoDatabase database) {
        return MongoCheckpoints.signed(database.getCollection("ledger_state"));
    }

    @Bean
    SignCheckpoint signCheckpoint(LogKeys keys, LedgerSettings settings, MongoCheckpoints stored) {
        Path file = settings.checkpointFile();
        return new SignCheckpoint(
                keys, file == null ? new NoFile() : new CheckpointFile(file), stored, Steps.passing());
    }

    @Bean
    ReadLog readLog(Batches batches, Tiles tiles, MongoCheckpoints stored, MongoDatabase database) {
        return new ReadLog(batches, tiles, stored, MongoCheckpoints.cosigned(database.getCollection("ledger_state")));
    }

    @Bean
    Ledger ledger(
            Batches batches,
            Tiles tiles,
            EntryIndex index,
            MongoDatabase database,
            SignCheckpoint signing,
            KafkaTemplate<String, byte[]> kafka,
            LedgerSettings settings,
            LedgerFigures figures) {
        return new Ledger(
                batches,
                tiles,
                index,
                new MongoProgress(database.getCollection("ledger_state")),
                signing,
                new KafkaDeadLetters(kafka),
                settings.compacted(),
                Steps.passing(),
                figures,
                Ids.next());
    }

    @Bean
    LedgerFigures ledgerFigures(MeterRegistry meters) {
        return new LedgerMeters(meters, System::nanoTime);
    }

    @Bean
    LedgerConsumer ledgerConsumer(
            Ledger ledger,
            LedgerSettings settings,
            KafkaConnectionDetails broker,
            ConsumerFactory<String, byte[]> readers,
            MongoDatabase database,
            LedgerFigures figures) {
        String group = LedgerSettings.GROUP_PREFIX + database.getName();
        // Over those of all readers: certificates, if the broker wants some, are there.
        Map<String, Object> consumer = new HashMap<>(readers.getConfigurationProperties());
        consumer.putAll(consumerSettings(String.join(",", broker.getBootstrapServers()), group));
        return new LedgerConsumer(() -> new KafkaConsumer<>(consumer), settings.topics(), ledger, figures);
    }

    private static Map<String, Object> consumerSettings(String servers, String group) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        // A topic that is new is found this soon.
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 3_000);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 512);
        // A batch is a dozen commands to the database, however small it is: what comes within a moment comes together.
        settings.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 64 * 1024);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 200);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 4 * 1024 * 1024);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 512 * 1024);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        return settings;
    }

    @Bean
    Gauge signingRefused(SignCheckpoint signing, MeterRegistry meters) {
        return Gauge.builder("guichet.ledger.refused", signing, one -> one.refusal() == null ? 0 : 1)
                .description("1 while the ledger does not continue what was signed, and is signed no further")
                .register(meters);
    }
}
