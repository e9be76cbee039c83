package io.guichet.platform.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.local.backend.TestBackends;
import io.guichet.platform.ids.Ids;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

class TopicsAtBrokerIT {

    private final String topic = "guichet.test." + Ids.next();
    private final AtomicReference<String> address = new AtomicReference<>("");

    @Test
    void topics_are_made_as_soon_as_the_broker_is_there() throws Exception {
        address.set("127.0.0.1:" + unused());
        var topics = new TopicsAtBroker(admin());

        topics.ensure();
        assertThat(topics.isDone()).isFalse();

        address.set(TestBackends.shared().bootstrapServers());
        topics.ensure();
        assertThat(topics.isDone()).isTrue();

        topics.ensure();
        // The broker answers before it tells of what it made.
        try (var broker = Admin.create(Map.<String, Object>of("bootstrap.servers", address.get()))) {
            await().atMost(Duration.ofSeconds(20)).ignoreExceptions().until(() -> partitions(broker) == 3);
        }
    }

    private int partitions(Admin broker) throws Exception {
        var made = broker.describeTopics(List.of(topic)).allTopicNames().get(5, TimeUnit.SECONDS);
        return made.values().iterator().next().partitions().size();
    }

    /** As Boot makes it with our settings. */
    private KafkaAdmin admin() {
        var context = new GenericApplicationContext();
        context.registerBean(
                NewTopic.class, () -> TopicBuilder.name(topic).partitions(3).build());
        context.refresh();
        var admin = new KafkaAdmin(Map.of("default.api.timeout.ms", 1000, "request.timeout.ms", 1000));
        admin.setBootstrapServersSupplier(address::get);
        admin.setApplicationContext(context);
        admin.setAutoCreate(false);
        admin.setFatalIfBrokerNotAvailable(true);
        admin.setOperationTimeout(5);
        return admin;
    }

    private static int unused() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
