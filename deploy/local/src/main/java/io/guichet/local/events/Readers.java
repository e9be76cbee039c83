package io.guichet.local.events;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Groups of readers, as the broker knows them. */
final class Readers {

    private final Map<String, Object> broker;

    Readers(String bootstrapServers) {
        this.broker = Map.of(
                "bootstrap.servers", bootstrapServers, "default.api.timeout.ms", 15_000, "request.timeout.ms", 10_000);
    }

    /**
     * Lets a group begin with the oldest message of its topics when it starts the next time.
     *
     * @param topic only this one of its topics
     * @return how many messages it will read
     * @throws IllegalArgumentException while somebody of the group is there, or when it never read this topic
     */
    long beginAnew(String group, String topic) throws InterruptedException {
        try (var admin = Admin.create(broker)) {
            refuseIfThere(admin, group);
            var committed = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            var partitions = new HashMap<TopicPartition, OffsetSpec>();
            committed.keySet().stream()
                    .filter(partition -> partition.topic().equals(topic))
                    .forEach(partition -> partitions.put(partition, OffsetSpec.earliest()));
            if (partitions.isEmpty()) {
                throw new IllegalArgumentException(
                        group + " never read " + topic + ", only " + topics(committed.keySet()));
            }
            var begins = new HashMap<TopicPartition, OffsetAndMetadata>();
            admin.listOffsets(partitions)
                    .all()
                    .get()
                    .forEach((partition, first) -> begins.put(partition, new OffsetAndMetadata(first.offset())));
            partitions.replaceAll((partition, earliest) -> OffsetSpec.latest());
            var ends = admin.listOffsets(partitions).all().get().values().stream()
                    .mapToLong(last -> last.offset())
                    .sum();
            var toRead = ends
                    - begins.values().stream()
                            .mapToLong(OffsetAndMetadata::offset)
                            .sum();
            admin.alterConsumerGroupOffsets(group, begins).all().get();
            return toRead;
        } catch (ExecutionException refused) {
            var cause = refused.getCause();
            throw new IllegalArgumentException(String.valueOf((cause == null ? refused : cause).getMessage()), refused);
        }
    }

    private static void refuseIfThere(Admin admin, String group) throws ExecutionException, InterruptedException {
        var members = admin.describeConsumerGroups(List.of(group)).all().get().values().stream()
                .mapToInt(described -> described.members().size())
                .sum();
        if (members > 0) {
            throw new IllegalArgumentException(
                    group + " has " + members + " readers: stop the service first, all its replicas");
        }
    }

    private static Set<String> topics(Collection<TopicPartition> partitions) {
        var topics = new TreeSet<String>();
        partitions.forEach(partition -> topics.add(partition.topic()));
        return topics;
    }
}
