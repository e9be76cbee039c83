package io.guichet.platform.wiring;

import io.guichet.platform.figures.Rows;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * How many messages each group of this service has not worked off, as the broker has it: so it is seen as well when a
 * reader has stopped, hangs, or tries the same message for ever, where its own figures stand still.
 */
final class ConsumerLag implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Supplier<Map<String, Set<String>>> topicsByGroup;
    private final KafkaAdmin settings;
    private final Rows lags;
    private final Rows positions;
    private volatile @Nullable Admin broker;

    ConsumerLag(Supplier<Map<String, Set<String>>> topicsByGroup, KafkaAdmin settings, MeterRegistry meters) {
        this.topicsByGroup = topicsByGroup;
        this.settings = settings;
        this.lags = new Rows(
                meters,
                "guichet.consumer.lag",
                "messages of a topic that a group has not worked off",
                "group",
                "topic");
        this.positions = new Rows(
                meters, "guichet.consumer.position", "how far a group has worked off a topic", "group", "topic");
    }

    /** One look; asks the broker three times, however many groups there are. */
    void look() {
        Map<String, Set<String>> topics = topicsByGroup.get();
        if (topics.isEmpty()) return;
        Admin asked = admin();
        try {
            List<TopicPartition> partitions = partitions(asked, topics.values());
            Map<TopicPartition, Long> ends = offsets(asked, partitions, OffsetSpec.latest());
            Map<String, Map<TopicPartition, Long>> read = committed(asked, topics.keySet());
            Map<TopicPartition, Long> begins = begins(asked, partitions, read.values());
            Map<List<String>, Long> lag = new HashMap<>();
            Map<List<String>, Long> position = new HashMap<>();
            topics.forEach((group, its) -> {
                Map<TopicPartition, Long> done = read.getOrDefault(group, Map.of());
                for (String topic : its) {
                    lag.put(List.of(group, topic), 0L);
                    position.put(List.of(group, topic), 0L);
                }
                for (TopicPartition partition : partitions) {
                    if (!its.contains(partition.topic())) continue;
                    long from = done.getOrDefault(partition, begins.getOrDefault(partition, 0L));
                    long behind = Math.max(0, ends.getOrDefault(partition, from) - from);
                    lag.merge(List.of(group, partition.topic()), behind, Long::sum);
                    position.merge(List.of(group, partition.topic()), from, Long::sum);
                }
            });
            lags.set(lag);
            positions.set(position);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whom this service listens as, and to what. */
    static Map<String, Set<String>> groupsOf(KafkaListenerEndpointRegistry listeners) {
        Map<String, Set<String>> topics = new HashMap<>();
        for (MessageListenerContainer listener : listeners.getListenerContainers()) {
            String group = listener.getGroupId();
            String[] its = listener.getContainerProperties().getTopics();
            if (group == null || its == null) continue;
            topics.computeIfAbsent(group, first -> new HashSet<>()).addAll(List.of(its));
        }
        return topics;
    }

    private static List<TopicPartition> partitions(Admin broker, Collection<Set<String>> topics)
            throws InterruptedException {
        Set<String> all = new HashSet<>();
        topics.forEach(all::addAll);
        List<TopicPartition> partitions = new ArrayList<>();
        for (var described : broker.describeTopics(all).topicNameValues().entrySet()) {
            // A topic that nobody made yet has nothing to read.
            var topic = unless(UnknownTopicOrPartitionException.class, described.getValue());
            if (topic == null) continue;
            topic.partitions().forEach(one -> partitions.add(new TopicPartition(described.getKey(), one.partition())));
        }
        return partitions;
    }

    private static Map<TopicPartition, Long> offsets(Admin broker, List<TopicPartition> of, OffsetSpec which)
            throws InterruptedException {
        if (of.isEmpty()) return Map.of();
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        of.forEach(partition -> wanted.put(partition, which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        get(broker.listOffsets(wanted).all()).forEach((partition, found) -> offsets.put(partition, found.offset()));
        return offsets;
    }

    private static Map<String, Map<TopicPartition, Long>> committed(Admin broker, Set<String> groups)
            throws InterruptedException {
        Map<String, ListConsumerGroupOffsetsSpec> wanted = new HashMap<>();
        groups.forEach(group -> wanted.put(group, new ListConsumerGroupOffsetsSpec()));
        var answer = broker.listConsumerGroupOffsets(wanted);
        Map<String, Map<TopicPartition, Long>> committed = new HashMap<>();
        for (String group : groups) {
            Map<TopicPartition, OffsetAndMetadata> found =
                    unless(GroupIdNotFoundException.class, answer.partitionsToOffsetAndMetadata(group));
            if (found == null) continue;
            Map<TopicPartition, Long> its = new HashMap<>();
            found.forEach((partition, offset) -> {
                if (offset != null) its.put(partition, offset.offset());
            });
            committed.put(group, its);
        }
        return committed;
    }

    /** Where a group begins that never committed: what was deleted before is not its lag. */
    private static Map<TopicPartition, Long> begins(
            Admin broker, List<TopicPartition> partitions, Collection<Map<TopicPartition, Long>> read)
            throws InterruptedException {
        List<TopicPartition> unread = partitions.stream()
                .filter(partition -> !read.stream().allMatch(done -> done.containsKey(partition)))
                .toList();
        return offsets(broker, unread, OffsetSpec.earliest());
    }

    private Admin admin() {
        Admin known = broker;
        if (known == null) {
            known = Admin.create(settings.getConfigurationProperties());
            broker = known;
        }
        return known;
    }

    private static <T> @Nullable T unless(Class<? extends RuntimeException> harmless, KafkaFuture<T> future)
            throws InterruptedException {
        try {
            return get(future);
        } catch (IllegalStateException failed) {
            if (harmless.isInstance(failed.getCause())) return null;
            throw failed;
        }
    }

    private static <T> T get(KafkaFuture<T> future) throws InterruptedException {
        try {
            return future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException away) {
            Throwable cause = away.getCause();
            throw new IllegalStateException(
                    "the broker does not tell: " + away.getMessage(), cause == null ? away : cause);
        }
    }

    @Override
    public void close() {
        Admin known = broker;
        if (known != null) known.close(Duration.ZERO);
    }
}
