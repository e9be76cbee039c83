package io.guichet.kubernetes;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.local.backend.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every pair of a service with a topic or a consumer group: the broker lets it do what its code does, and nothing more. */
class KafkaAccessTest {

    private static final List<String> OPERATIONS = List.of(
            "Read",
            "Write",
            "Describe",
            "Create",
            "Delete",
            "Alter",
            "AlterConfigs",
            "DescribeConfigs",
            "ClusterAction");

    @Test
    void a_service_writes_its_own_topics_and_reads_those_it_listens_to() {
        var allowed = new TreeSet<String>();
        var intended = new TreeSet<String>();
        for (var service : ServiceCode.SERVICES) {
            var list = accessOf(Overlay.PROVINCE.manifests(), service);
            for (var topic : Topics.all()) {
                for (var operation : OPERATIONS) {
                    var pair = service + " " + operation + " " + topic;
                    if (list.allows("topic", topic, operation)) allowed.add(pair);
                    if (does(service, operation, topic)) intended.add(pair);
                }
            }
        }

        assertThat(allowed).isEqualTo(intended).hasSizeGreaterThan(150);
    }

    @Test
    void a_service_is_let_into_its_own_groups_and_into_no_other() {
        var allowed = new TreeSet<String>();
        var intended = new TreeSet<String>();
        var groups = new TreeMap<String, String>();
        for (var service : ServiceCode.SERVICES) {
            new ServiceCode(service).topicsByGroup().keySet().forEach(group -> groups.put(group, service));
        }
        for (var service : ServiceCode.SERVICES) {
            var list = accessOf(Overlay.PROVINCE.manifests(), service);
            groups.forEach((group, owner) -> {
                // Who reads as a group commits for it and asks how far it is.
                for (var operation : List.of("Read", "Describe")) {
                    if (list.allows("group", group, operation)) allowed.add(service + " " + operation + " " + group);
                    if (owner.equals(service)) intended.add(service + " " + operation + " " + group);
                }
                assertThat(list.allows("group", group, "Delete")).isFalse();
            });
        }

        assertThat(groups).hasSizeGreaterThan(25).containsKeys("guichet.queue.board", "guichet-equipment-meters");
        assertThat(allowed).isEqualTo(intended);
    }

    /** A producer that is never to write twice needs leave for that; none writes in transactions, so none may. */
    @Test
    void producers_are_idempotent_and_not_transactional() {
        for (var service : ServiceCode.SERVICES) {
            var list = accessOf(Overlay.PROVINCE.manifests(), service);
            assertThat(list.allows("cluster", "kafka-cluster", "IdempotentWrite"))
                    .isTrue();
            assertThat(list.allows("cluster", "kafka-cluster", "Alter")).isFalse();
            assertThat(list.allows("transactionalId", "guichet-" + service, "Write"))
                    .isFalse();
            assertThat(new ServiceCode(service)
                            .classes()
                            .flatMap(type -> type.getMethodCallsFromSelf().stream())
                            .filter(call -> call.getName().equals("setTransactionIdPrefix")))
                    .isEmpty();
        }
    }

    /** With a provider elsewhere the gateway has no events: no user, no broker among its settings, no listener. */
    @Test
    void the_gateway_knows_no_broker() {
        var manifests = Overlay.PROVINCE.manifests();

        assertThat(manifests.of("KafkaUser").map(Manifests::name))
                .containsExactlyInAnyOrderElementsOf(ServiceCode.SERVICES);
        assertThat(new ServiceCode("gateway").topicsByGroup()).isEmpty();
        assertThat(manifests.process("gateway").toString()).doesNotContain("KAFKA");
    }

    @Test
    void an_entry_less_or_more_is_seen() {
        var less = Overlay.PROVINCE.manifests();
        var more = Overlay.PROVINCE.manifests();
        entries(less).remove(0);
        ((ObjectNode) entries(more).get(0).path("resource")).put("name", "guichet.");

        assertThat(accessOf(less, "queue").allows("topic", Topics.TICKET, "Write"))
                .isFalse();
        assertThat(accessOf(more, "queue").allows("topic", Topics.RATING, "Write"))
                .isTrue();
    }

    /** {@code contracts/refresh} writes the file anew. */
    @Test
    void users_are_those_of_the_code() throws IOException {
        var file = Path.of("overlays", "province", "kafka-users.yaml");
        var wanted = "# Written by contracts/refresh from what the compiled services listen to.\n"
                + ServiceCode.SERVICES.stream().map(KafkaAccessTest::user).collect(joining("---\n"));
        if (Boolean.getBoolean("guichet.contracts.refresh")) Files.writeString(file, wanted);

        assertThat(file).hasContent(wanted);
    }

    private static boolean does(String service, String operation, String topic) {
        var reads = new ServiceCode(service).topicsRead().contains(topic);
        // What nobody can read is put aside by whoever could not.
        var writes = topic.startsWith("guichet." + service + ".") || topic.equals(Topics.DEAD_LETTER);
        return switch (operation) {
            case "Read" -> reads;
            case "Write" -> writes;
            case "Describe" -> reads || writes;
            // The operator makes topics; services look whether theirs are there.
            default -> false;
        };
    }

    private static AccessList accessOf(Manifests manifests, String service) {
        return new AccessList(manifests.one("KafkaUser", service));
    }

    private static ArrayNode entries(Manifests manifests) {
        return (ArrayNode) manifests.one("KafkaUser", "queue").at("/spec/authorization/acls");
    }

    private static String user(String service) {
        var entries = new StringBuilder()
                .append(entry("topic", "guichet." + service + ".", "prefix", "Describe, Write"))
                .append(entry("topic", Topics.DEAD_LETTER, "literal", "Describe, Write"));
        readable(service).forEach((name, pattern) -> entries.append(entry("topic", name, pattern, "Describe, Read")));
        groupPrefixes(service).forEach(prefix -> entries.append(entry("group", prefix, "prefix", "Describe, Read")));
        return """
                apiVersion: kafka.strimzi.io/v1
                kind: KafkaUser
                metadata:
                  name: %s
                  namespace: guichet
                  labels:
                    strimzi.io/cluster: guichet
                spec:
                  authentication:
                    type: tls
                  authorization:
                    type: simple
                    acls:
                %s      - resource:
                          type: cluster
                        operations: [IdempotentWrite]
                """.formatted(service, entries);
    }

    /** Topic by topic; the ledger reads all, of whichever service, and never what was put aside. */
    private static Map<String, String> readable(String service) {
        var names = new TreeMap<String, String>();
        if (service.equals("audit")) {
            ServiceCode.SERVICES.forEach(each -> names.put("guichet." + each + ".", "prefix"));
            // Told by a bridge from the provider elsewhere: docs/identity-events.md.
            names.put("guichet.identity.", "prefix");
        } else {
            new ServiceCode(service).topicsRead().forEach(topic -> names.put(topic, "literal"));
        }
        return names;
    }

    /** Groups are called {@code guichet-queue-…} or {@code guichet.queue.…}: to rename one would have it read all again. */
    private static Set<String> groupPrefixes(String service) {
        var prefixes = new TreeSet<String>();
        for (var group : new ServiceCode(service).topicsByGroup().keySet()) {
            prefixes.add(
                    group.startsWith("guichet." + service + ".") ? "guichet." + service + "." : "guichet-" + service);
        }
        return prefixes;
    }

    private static String entry(String type, String name, String pattern, String operations) {
        return """
                      - resource:
                          type: %s
                          name: %s
                          patternType: %s
                        operations: [%s]
                """.formatted(type, name, pattern, operations);
    }
}
