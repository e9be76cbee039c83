package io.guichet.kubernetes;

import static io.guichet.kubernetes.Manifests.container;
import static io.guichet.kubernetes.Manifests.name;
import static io.guichet.kubernetes.Manifests.namespace;
import static io.guichet.kubernetes.Manifests.podLabels;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Who may open a connection to whom, computed from the NetworkPolicies as a cluster does: traffic passes when the
 * sender's side and the receiver's side both let it; a pod that no policy of a direction selects is open in it.
 */
record NetworkEdges(Manifests manifests) {

    /** Every allowed edge between workloads as {@code from -> to:port}. */
    Set<String> all() {
        var edges = new TreeSet<String>();
        manifests
                .workloads()
                .forEach(from -> manifests.workloads().forEach(to -> {
                    if (name(from).equals(name(to))) return;
                    container(to)
                            .path("ports")
                            .valueStream()
                            .filter(port -> leaves(from, to, port) && enters(from, to, port))
                            .forEach(port -> edges.add(name(from) + " -> " + name(to) + ":"
                                    + port.path("containerPort").asInt()));
                }));
        return edges;
    }

    private boolean leaves(JsonNode from, JsonNode to, JsonNode port) {
        return allowed("Egress", from, rule -> peersHold(rule.path("to"), from, to) && portsHold(rule, port));
    }

    private boolean enters(JsonNode from, JsonNode to, JsonNode port) {
        return allowed("Ingress", to, rule -> peersHold(rule.path("from"), to, from) && portsHold(rule, port));
    }

    private boolean allowed(String direction, JsonNode pod, Predicate<JsonNode> holds) {
        var policies = manifests
                .of("NetworkPolicy")
                .filter(policy -> namespace(policy).equals(namespace(pod)))
                .filter(policy -> fits(policy.at("/spec/podSelector"), podLabels(pod)))
                .filter(policy -> policy.at("/spec/policyTypes")
                        .valueStream()
                        .anyMatch(type -> type.asString().equals(direction)))
                .toList();
        return policies.isEmpty()
                || policies.stream()
                        .flatMap(policy -> policy.at(direction.equals("Egress") ? "/spec/egress" : "/spec/ingress")
                                .valueStream())
                        .anyMatch(holds);
    }

    private boolean peersHold(JsonNode peers, JsonNode owner, JsonNode other) {
        return peers.isEmpty() || peers.valueStream().anyMatch(peer -> peerHolds(peer, owner, other));
    }

    private boolean peerHolds(JsonNode peer, JsonNode owner, JsonNode other) {
        var sameNamespace = namespace(owner).equals(namespace(other));
        var inNamespace = peer.has("namespaceSelector")
                ? fits(peer.path("namespaceSelector"), namespaceLabels(other))
                : sameNamespace;
        return inNamespace && (!peer.has("podSelector") || fits(peer.path("podSelector"), podLabels(other)));
    }

    private JsonNode namespaceLabels(JsonNode pod) {
        var found = manifests
                .of("Namespace")
                .filter(each -> name(each).equals(namespace(pod)))
                .findFirst()
                .orElseThrow();
        var labels = ((tools.jackson.databind.node.ObjectNode) found.at("/metadata/labels")).deepCopy();
        // The cluster gives every namespace this one.
        labels.put("kubernetes.io/metadata.name", name(found));
        return labels;
    }

    private static boolean portsHold(JsonNode rule, JsonNode port) {
        return rule.path("ports").isEmpty()
                || rule.path("ports")
                        .valueStream()
                        .anyMatch(each -> each.path("port").equals(port.path("containerPort"))
                                || each.path("port").equals(port.path("name")));
    }

    /** A label selector; an empty one fits all. */
    static boolean fits(JsonNode selector, JsonNode labels) {
        return fitsLabels(selector.path("matchLabels"), labels)
                && selector.path("matchExpressions")
                        .valueStream()
                        .allMatch(expression -> expressionHolds(expression, labels));
    }

    static boolean fitsLabels(JsonNode wanted, JsonNode labels) {
        return wanted.propertyStream().allMatch(label -> label.getValue().equals(labels.path(label.getKey())));
    }

    private static boolean expressionHolds(JsonNode expression, JsonNode labels) {
        if (!expression.path("operator").asString().equals("In"))
            throw new IllegalArgumentException("not understood here: " + expression);
        Stream<JsonNode> values = expression.path("values").valueStream();
        return values.anyMatch(
                value -> value.equals(labels.path(expression.path("key").asString())));
    }
}
