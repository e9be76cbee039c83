package io.guichet.kubernetes;

import static io.guichet.kubernetes.Manifests.container;
import static io.guichet.kubernetes.Manifests.name;
import static io.guichet.kubernetes.Manifests.namespace;
import static io.guichet.kubernetes.Manifests.pod;
import static io.guichet.kubernetes.Manifests.podLabels;
import static io.guichet.kubernetes.Overlay.ONE_HALL;
import static io.guichet.kubernetes.Overlay.PROVINCE;
import static io.guichet.kubernetes.Rule.at;
import static io.guichet.kubernetes.Rule.kind;
import static io.guichet.kubernetes.Rule.titles;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How objects belong together: names, namespaces, services, policies, budgets, stores. */
final class ClusterRules {

    private ClusterRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        "no object is there twice",
                        manifests -> {
                            var seen = new HashSet<String>();
                            return titles(
                                    manifests.objects().stream(),
                                    it -> seen.add(it.path("kind") + namespace(it) + name(it)));
                        },
                        ONE_HALL,
                        manifests -> manifests
                                .objects()
                                .add(manifests.one("ServiceAccount", "queue").deepCopy())),
                new Rule(
                        "every object has a namespace, and not the default one",
                        manifests -> titles(
                                manifests.objects().stream()
                                        .filter(it ->
                                                !it.path("kind").asString().equals("Namespace")),
                                it -> !namespace(it).isEmpty() && !namespace(it).equals("default")),
                        ONE_HALL,
                        manifests -> at(manifests.one("ConfigMap", settingsOf(manifests)), "/metadata")
                                .put("namespace", "default")),
                kind(
                        "our namespace takes restricted pods only",
                        "Namespace",
                        it -> !name(it).equals("guichet")
                                || it.at("/metadata/labels")
                                        .path("pod-security.kubernetes.io/enforce")
                                        .asString("")
                                        .equals("restricted"),
                        ONE_HALL,
                        "guichet",
                        it -> at(it, "/metadata/labels").put("pod-security.kubernetes.io/enforce", "baseline")),
                new Rule(
                        "every workload has an account of its own",
                        manifests -> titles(
                                manifests.workloads(),
                                it -> pod(it).path("serviceAccountName")
                                                .asString("")
                                                .equals(name(it))
                                        && manifests
                                                .of("ServiceAccount")
                                                .anyMatch(
                                                        account -> name(account).equals(name(it)))),
                        ONE_HALL,
                        manifests -> at(manifests.one("Deployment", "queue"), "/spec/template/spec")
                                .put("serviceAccountName", "audit")),
                kind(
                        "accounts hand out no tokens",
                        "ServiceAccount",
                        it -> !it.path("automountServiceAccountToken").asBoolean(true),
                        ONE_HALL,
                        "queue",
                        it -> it.put("automountServiceAccountToken", true)),
                new Rule(
                        "a service finds exactly one workload",
                        manifests -> titles(
                                manifests.of("Service"),
                                it -> selected(manifests, it).size() == 1),
                        ONE_HALL,
                        manifests -> at(manifests.one("Service", "audit"), "/spec/selector")
                                .put("app.kubernetes.io/name", "nobody")),
                new Rule(
                        "a service leads to a port that is there",
                        manifests -> titles(
                                manifests.of("Service"),
                                it -> selected(manifests, it).stream()
                                        .allMatch(workload -> leadsToPorts(it, workload))),
                        ONE_HALL,
                        manifests -> at(manifests.one("Service", "audit"), "/spec/ports/0")
                                .put("targetPort", "https")),
                kind(
                        "nothing is opened to the outside of the cluster here",
                        "Service",
                        it -> it.at("/spec/type").asString("ClusterIP").equals("ClusterIP"),
                        ONE_HALL,
                        "gateway",
                        it -> at(it, "/spec").put("type", "LoadBalancer")),
                new Rule(
                        "settings that are referred to exist",
                        manifests -> titles(
                                manifests.workloads(),
                                it -> container(it)
                                        .path("env")
                                        .valueStream()
                                        .map(each -> each.at("/valueFrom/configMapKeyRef"))
                                        .filter(reference -> !reference.isMissingNode())
                                        .allMatch(reference -> manifests
                                                .of("ConfigMap")
                                                .anyMatch(map -> name(map)
                                                                .equals(reference
                                                                        .path("name")
                                                                        .asString())
                                                        && map.path("data")
                                                                .has(reference
                                                                        .path("key")
                                                                        .asString())))),
                        ONE_HALL,
                        manifests -> at(manifests.one("ConfigMap", settingsOf(manifests)), "/data")
                                .remove("public-url")),
                new Rule(
                        "what holds workloads denies all that is not allowed",
                        manifests -> titles(
                                manifests.of("Namespace"),
                                it -> manifests
                                                .workloads()
                                                .noneMatch(workload ->
                                                        namespace(workload).equals(name(it)))
                                        || manifests
                                                .of("NetworkPolicy")
                                                .anyMatch(policy -> deniesAll(policy)
                                                        && namespace(policy).equals(name(it)))),
                        ONE_HALL,
                        manifests -> manifests.objects().remove(manifests.one("NetworkPolicy", "default-deny"))),
                new Rule(
                        "a policy is about somebody",
                        manifests -> titles(
                                manifests.of("NetworkPolicy"),
                                it -> it.at("/spec/podSelector").isEmpty()
                                        || manifests
                                                .workloads()
                                                .anyMatch(workload -> NetworkEdges.fits(
                                                        it.at("/spec/podSelector"), podLabels(workload)))),
                        ONE_HALL,
                        manifests -> at(
                                        manifests.one("NetworkPolicy", "audit-to-stores"),
                                        "/spec/podSelector/matchLabels")
                                .put("app.kubernetes.io/name", "audits")),
                kind(
                        "no policy opens a door to everybody",
                        "NetworkPolicy",
                        it -> Stream.concat(
                                        it.at("/spec/ingress").valueStream().map(rule -> rule.path("from")),
                                        it.at("/spec/egress").valueStream().map(rule -> rule.path("to")))
                                .noneMatch(JsonNode::isEmpty),
                        ONE_HALL,
                        "audit",
                        it -> at(it, "/spec/ingress/0").remove("from")),
                kind(
                        "every opening names its ports",
                        "NetworkPolicy",
                        it -> namespace(it).equals("guichet-stores")
                                || Stream.concat(
                                                it.at("/spec/ingress").valueStream(),
                                                it.at("/spec/egress").valueStream())
                                        .noneMatch(rule -> rule.path("ports").isEmpty()),
                        ONE_HALL,
                        "audit-to-stores",
                        it -> at(it, "/spec/egress/0").remove("ports")),
                new Rule(
                        "state lies on volumes that outlive the pod",
                        manifests -> titles(
                                manifests.of("StatefulSet"),
                                it -> !it.at("/spec/volumeClaimTemplates").isEmpty()),
                        ONE_HALL,
                        manifests -> at(manifests.one("StatefulSet", "mongodb"), "/spec")
                                .remove("volumeClaimTemplates")),
                kind(
                        "budgets leave room to drain a node",
                        "PodDisruptionBudget",
                        it -> it.at("/spec/maxUnavailable").asInt(0) == 1
                                && it.at("/spec/minAvailable").isMissingNode(),
                        PROVINCE,
                        "queue",
                        it -> at(it, "/spec").put("minAvailable", 2)),
                kind(
                        "what never got ready does not hold up the drain of a node",
                        "PodDisruptionBudget",
                        it -> it.at("/spec/unhealthyPodEvictionPolicy")
                                .asString("")
                                .equals("AlwaysAllow"),
                        PROVINCE,
                        "queue",
                        it -> at(it, "/spec").remove("unhealthyPodEvictionPolicy")),
                new Rule(
                        "where there is one budget, each of ours has one",
                        manifests ->
                                manifests.of("PodDisruptionBudget").findAny().isEmpty()
                                        ? Stream.of()
                                        : titles(
                                                manifests.ours(),
                                                it -> manifests
                                                        .of("PodDisruptionBudget")
                                                        .anyMatch(budget -> NetworkEdges.fits(
                                                                budget.at("/spec/selector"), podLabels(it)))),
                        PROVINCE,
                        manifests -> manifests.objects().remove(manifests.one("PodDisruptionBudget", "audit"))),
                kind(
                        "scaling keeps two at least",
                        "HorizontalPodAutoscaler",
                        it -> it.at("/spec/minReplicas").asInt(1) >= 2
                                && it.at("/spec/maxReplicas").asInt(0)
                                        >= it.at("/spec/minReplicas").asInt(1),
                        PROVINCE,
                        "queue",
                        it -> at(it, "/spec").put("minReplicas", 1)),
                new Rule(
                        "what is scaled exists, and nobody else counts it",
                        manifests -> titles(
                                manifests.of("HorizontalPodAutoscaler"),
                                it -> manifests
                                        .of("Deployment")
                                        .anyMatch(workload -> name(workload)
                                                        .equals(it.at("/spec/scaleTargetRef/name")
                                                                .asString())
                                                && workload.at("/spec/replicas").isMissingNode())),
                        PROVINCE,
                        manifests -> at(manifests.one("Deployment", "queue"), "/spec")
                                .put("replicas", 2)),
                kind(
                        "scaling down takes its time",
                        "HorizontalPodAutoscaler",
                        it -> it.at("/spec/behavior/scaleDown/stabilizationWindowSeconds")
                                        .asInt(0)
                                >= 300,
                        PROVINCE,
                        "queue",
                        it -> at(it, "/spec/behavior/scaleDown").put("stabilizationWindowSeconds", 0)),
                new Rule(
                        "many are spread over nodes and zones",
                        manifests -> manifests
                                        .of("HorizontalPodAutoscaler")
                                        .findAny()
                                        .isEmpty()
                                ? Stream.of()
                                : titles(
                                        manifests.ours(),
                                        it -> pod(it).path("topologySpreadConstraints")
                                                .valueStream()
                                                .map(each ->
                                                        each.path("topologyKey").asString())
                                                .collect(Collectors.toSet())
                                                .equals(java.util.Set.of(
                                                        "kubernetes.io/hostname", "topology.kubernetes.io/zone"))),
                        PROVINCE,
                        manifests -> ((ArrayNode) pod(manifests.one("Deployment", "queue"))
                                        .path("topologySpreadConstraints"))
                                .remove(0)),
                kind(
                        "an event is on two disks before it is acknowledged",
                        "KafkaTopic",
                        it -> it.at("/spec/replicas").asInt(0) == 3
                                && it.at("/spec/config")
                                                .path("min.insync.replicas")
                                                .asInt(0)
                                        == 2,
                        PROVINCE,
                        "guichet.queue.ticket",
                        it -> at(it, "/spec/config").put("min.insync.replicas", 1)),
                kind(
                        "brokers never elect one that lags, nor make topics by chance",
                        "Kafka",
                        it -> !it.at("/spec/kafka/config")
                                        .path("unclean.leader.election.enable")
                                        .asBoolean(true)
                                && !it.at("/spec/kafka/config")
                                        .path("auto.create.topics.enable")
                                        .asBoolean(true),
                        PROVINCE,
                        "guichet",
                        it -> at(it, "/spec/kafka/config").put("unclean.leader.election.enable", true)),
                new Rule(
                        "where stores are elsewhere, what goes to them is encrypted",
                        manifests ->
                                manifests.of("PerconaServerMongoDB").findAny().isEmpty()
                                        ? Stream.of()
                                        : titles(
                                                manifests.ours().filter(it -> !name(it).equals("gateway")),
                                                it -> has(it, "SPRING_KAFKA_SECURITY_PROTOCOL", "SSL")
                                                        && has(it, "SPRING_MONGODB_SSL_BUNDLE", "mongodb")),
                        PROVINCE,
                        manifests -> container(manifests.process("queue"))
                                .path("env")
                                .valueStream()
                                .filter(each -> each.path("name").asString().equals("SPRING_KAFKA_SECURITY_PROTOCOL"))
                                .forEach(each -> ((ObjectNode) each).put("value", "PLAINTEXT"))),
                new Rule(
                        "a service whose documents are sharded by hall knows it",
                        manifests -> titles(
                                manifests
                                        .of("ConfigMap")
                                        .filter(it -> it.at("/data/sharding.js")
                                                .asString("")
                                                .contains("\"guichet_queue.tickets\", {hallId: 1}")),
                                it -> has(manifests.process("queue"), "GUICHET_TICKETS_SHARDEDBYHALL", "true")),
                        PROVINCE,
                        manifests -> container(manifests.process("queue"))
                                .path("env")
                                .valueStream()
                                .filter(each -> each.path("name").asString().equals("GUICHET_TICKETS_SHARDEDBYHALL"))
                                .forEach(each -> ((ObjectNode) each).put("value", "false"))),
                new Rule(
                        "shards are cut between halls, and only there",
                        manifests -> titles(
                                manifests
                                        .of("ConfigMap")
                                        .filter(it -> it.path("data").has("sharding.js")),
                                it -> it.at("/data/sharding.js")
                                        .asString()
                                        .lines()
                                        .filter(line -> line.startsWith("sh.shardCollection"))
                                        .allMatch(
                                                line -> line.matches(
                                                        "sh\\.shardCollection\\(\"guichet_[a-z]+\\.[a-z-]+\", \\{hallId: 1}\\);"))),
                        PROVINCE,
                        manifests -> {
                            var data = at(manifests.one("ConfigMap", "guichet-sharding"), "/data");
                            data.put(
                                    "sharding.js",
                                    data.path("sharding.js").asString()
                                            + "sh.shardCollection(\"guichet_queue.windows\", {_id: 1});\n");
                        }),
                kind(
                        "the database takes nobody who does not encrypt",
                        "PerconaServerMongoDB",
                        it -> it.at("/spec/tls/mode").asString("").equals("requireTLS"),
                        PROVINCE,
                        "guichet",
                        it -> at(it, "/spec/tls").put("mode", "preferTLS")),
                kind(
                        "what is backed up goes somewhere, every day, by an image that is named",
                        "PerconaServerMongoDB",
                        it -> !it.at("/spec/backup/image").asString("").isEmpty()
                                && it.at("/spec/backup/tasks")
                                        .valueStream()
                                        .anyMatch(task -> task.path("enabled").asBoolean(false)
                                                && it.at("/spec/backup/storages")
                                                        .has(task.path("storageName")
                                                                .asString(""))),
                        PROVINCE,
                        "guichet",
                        it -> at(it, "/spec/backup").remove("storages")),
                kind(
                        "nobody may use all topics but the ledger, which reads them",
                        "KafkaUser",
                        it -> it.at("/spec/authorization/acls")
                                .valueStream()
                                .filter(acl -> acl.at("/resource/name")
                                                .asString("")
                                                .equals("*")
                                        || acl.at("/resource/name").asString("").equals("guichet."))
                                .allMatch(acl -> name(it).equals("audit")
                                        && acl.path("operations")
                                                .valueStream()
                                                .noneMatch(operation ->
                                                        operation.asString().equals("Write"))),
                        PROVINCE,
                        "queue",
                        it -> at(it, "/spec/authorization/acls/0/resource").put("name", "guichet.")));
    }

    private static boolean deniesAll(JsonNode policy) {
        return policy.at("/spec/podSelector").isEmpty()
                && policy.at("/spec/policyTypes").size() == 2
                && policy.at("/spec/ingress").isMissingNode()
                && policy.at("/spec/egress").isMissingNode();
    }

    private static List<? extends JsonNode> selected(Manifests manifests, JsonNode service) {
        return manifests
                .workloads()
                .filter(workload -> NetworkEdges.fitsLabels(service.at("/spec/selector"), podLabels(workload)))
                .toList();
    }

    private static boolean leadsToPorts(JsonNode service, JsonNode workload) {
        return service.at("/spec/ports").valueStream().allMatch(port -> {
            var target = port.has("targetPort") ? port.path("targetPort") : port.path("port");
            return container(workload)
                    .path("ports")
                    .valueStream()
                    .anyMatch(open -> open.path("name").equals(target)
                            || open.path("containerPort").equals(target));
        });
    }

    private static boolean has(JsonNode workload, String variable, String value) {
        return container(workload)
                .path("env")
                .valueStream()
                .anyMatch(each -> each.path("name").asString().equals(variable)
                        && each.path("value").asString("").equals(value));
    }

    private static String settingsOf(Manifests manifests) {
        return manifests
                .of("ConfigMap")
                .map(Manifests::name)
                .filter(name -> name.startsWith("guichet-settings"))
                .findFirst()
                .orElseThrow();
    }
}
