package io.guichet.platform.wiring;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Makes this service's topics beside the start, and again until it worked: a broker that is away then neither delays the
 * service nor leaves it without topics for as long as it runs.
 */
final class TopicsAtBroker {

    private static final Logger LOG = LoggerFactory.getLogger(TopicsAtBroker.class);

    private final KafkaAdmin admin;
    private volatile boolean done;

    TopicsAtBroker(KafkaAdmin admin) {
        this.admin = admin;
    }

    boolean isDone() {
        return done;
    }

    @Scheduled(fixedDelayString = "PT5S")
    void ensure() {
        if (done) return;
        try {
            done = admin.initialize();
        } catch (IllegalStateException away) {
            LOG.warn("topics not made yet, the broker does not answer: {}", away.getMessage());
        }
    }
}
