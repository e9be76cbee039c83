package io.guichet.platform.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.local.backend.TestBackends;
import io.guichet.platform.ids.Ids;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaAdmin;

class ConsumerLagIT {

    private static final Map<String, Object> BROKER =
            Map.of("bootstrap.servers", TestBackends.shared().bootstrapServers());

    private final String topic = "guichet.test." + Ids.next();
    private final String group = "group-" + Ids.next();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void what_a_group_has_not_worked_off_is_its_lag_also_before_it_ever_read() throws Exception {
        var groups = Map.of(group, Set.of(topic, "guichet.test.not-made-" + Ids.next()));
        try (var lag = new ConsumerLag(() -> groups, new KafkaAdmin(BROKER), meters);
                var broker = Admin.create(BROKER)) {
            broker.createTopics(List.of(new NewTopic(topic, 2, (short) 1)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
            send(5);

            lag.look();
            assertThat(lagOf(topic)).isEqualTo(5);
            assertThat(meters.get("guichet.consumer.lag").gauges()).hasSize(2);

            var done = Map.of(new TopicPartition(topic, 0), new OffsetAndMetadata(3));
            broker.alterConsumerGroupOffsets(group, done).all().get(30, TimeUnit.SECONDS);
            lag.look();
            assertThat(lagOf(topic)).isEqualTo(2);
            assertThat(meters.get("guichet.consumer.position")
                            .tag("topic", topic)
                            .gauge()
                            .value())
                    .isEqualTo(3);
        }
    }

    private double lagOf(String name) {
        return meters.get("guichet.consumer.lag")
                .tag("group", group)
                .tag("topic", name)
                .gauge()
                .value();
    }

    private void send(int messages) throws Exception {
        try (var producer = new KafkaProducer<>(BROKER, new StringSerializer(), new StringSerializer())) {
            for (int each = 0; each < messages; each++) {
                producer.send(new ProducerRecord<>(topic, 0, "k", "v")).get(30, TimeUnit.SECONDS);
            }
        }
    }
}
