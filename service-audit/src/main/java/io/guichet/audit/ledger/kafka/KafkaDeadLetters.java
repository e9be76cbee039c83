package io.guichet.audit.ledger.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guichet.audit.ledger.Arrived;
import io.guichet.audit.ledger.DeadLetters;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;

/** Onto the dead-letter topic, as received, with the place where it stood. */
public final class KafkaDeadLetters implements DeadLetters {

    private static final Logger log = LoggerFactory.getLogger(KafkaDeadLetters.class);
    private static final String TOPIC = "guichet.dead-letter";
    private static final String ORIGIN = "guichet_ledger_rejected";
    private static final long PATIENCE_SECONDS = 5;

    private final KafkaTemplate<String, byte[]> kafka;

    public KafkaDeadLetters(KafkaTemplate<String, byte[]> kafka) {
        this.kafka = kafka;
    }

    @Override
    public void put(Arrived arrived) {
        byte[] key = arrived.key();
        ProducerRecord<String, byte[]> copy =
                new ProducerRecord<>(TOPIC, 0, key == null ? null : new String(key, UTF_8), arrived.value());
        arrived.headers().forEach((name, value) -> copy.headers().add(name, value));
        copy.headers().add(ORIGIN, (arrived.partition() + "@" + arrived.offset()).getBytes(UTF_8));
        try {
            kafka.send(copy).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException away) {
            log.warn("a dead letter stays at {}@{}: {}", arrived.partition(), arrived.offset(), away.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
