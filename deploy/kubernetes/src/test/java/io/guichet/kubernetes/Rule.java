package io.guichet.kubernetes;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing that must hold of every rendering.
 *
 * @param name says it as a sentence
 * @param findings titles of the objects that break it
 * @param example the overlay that {@code spoil} is tried on
 * @param spoil the smallest bad change: this rule must find it, and no other may
 */
record Rule(String name, Function<Manifests, Stream<String>> findings, Overlay example, Consumer<Manifests> spoil) {

    @Override
    public String toString() {
        return name;
    }

    /** For every workload, tried on the queue's Deployment of the single hall. */
    static Rule workload(String name, Predicate<JsonNode> holds, Consumer<ObjectNode> spoil) {
        return new Rule(
                name,
                manifests -> titles(manifests.workloads(), holds),
                Overlay.ONE_HALL,
                manifests -> spoil.accept(manifests.one("Deployment", "queue")));
    }

    /** For the six processes of ours only. */
    static Rule ours(String name, Predicate<JsonNode> holds, Consumer<ObjectNode> spoil) {
        return new Rule(
                name,
                manifests -> titles(manifests.ours(), holds),
                Overlay.ONE_HALL,
                manifests -> spoil.accept(manifests.one("Deployment", "queue")));
    }

    static Rule kind(
            String name,
            String kind,
            Predicate<JsonNode> holds,
            Overlay example,
            String of,
            Consumer<ObjectNode> spoil) {
        return new Rule(
                name,
                manifests -> titles(manifests.of(kind), holds),
                example,
                manifests -> spoil.accept(manifests.one(kind, of)));
    }

    static Stream<String> titles(Stream<ObjectNode> objects, Predicate<JsonNode> holds) {
        return objects.filter(holds.negate()).map(Manifests::title);
    }

    /** The object at a pointer, to change it. */
    static ObjectNode at(ObjectNode root, String pointer) {
        return (ObjectNode) root.at(pointer);
    }
}
