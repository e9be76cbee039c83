package io.guichet.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All objects of one rendering. */
record Manifests(List<ObjectNode> objects) {

    /** The processes that are ours; what else runs is a broker or a database. */
    static final Set<String> OURS = Set.of("gateway", "queue", "evaluation", "complaint", "equipment", "audit");

    private static final YAMLMapper YAML = new YAMLMapper();

    static Manifests parse(String text) {
        var objects = new ArrayList<ObjectNode>();
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            documents.forEachRemaining(document -> objects.add((ObjectNode) document));
        }
        return new Manifests(objects);
    }

    Stream<ObjectNode> of(String... kinds) {
        return objects.stream()
                .filter(object -> List.of(kinds).contains(object.path("kind").asString()));
    }

    /** Deployments and StatefulSets. */
    Stream<ObjectNode> workloads() {
        return of("Deployment", "StatefulSet");
    }

    Stream<ObjectNode> ours() {
        return workloads().filter(workload -> OURS.contains(name(workload)));
    }

    ObjectNode one(String kind, String name) {
        return of(kind).filter(object -> name(object).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + kind + " " + name));
    }

    /** One of the six, whichever kind runs it. */
    ObjectNode process(String name) {
        return ours().filter(workload -> name(workload).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no process " + name));
    }

    static String name(JsonNode object) {
        return object.at("/metadata/name").asString();
    }

    static String namespace(JsonNode object) {
        return object.at("/metadata/namespace").asString("");
    }

    static JsonNode pod(JsonNode workload) {
        return workload.at("/spec/template/spec");
    }

    static JsonNode podLabels(JsonNode workload) {
        return workload.at("/spec/template/metadata/labels");
    }

    /** Of all workloads here the container is the only one. */
    static JsonNode container(JsonNode workload) {
        return pod(workload).at("/containers/0");
    }

    static String title(JsonNode object) {
        return object.path("kind").asString() + " " + name(object);
    }
}
