package io.guichet.kubernetes;

import static io.guichet.kubernetes.Manifests.container;
import static io.guichet.kubernetes.Manifests.pod;
import static io.guichet.kubernetes.Rule.at;
import static io.guichet.kubernetes.Rule.ours;
import static io.guichet.kubernetes.Rule.workload;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How pods are sized, probed, replaced and stopped. */
final class LifeRules {

    private static final String CONTAINER = "/spec/template/spec/containers/0";

    /** What {@code guichet-platform.yml} allows for a phase of the shutdown; web server and consumers are two. */
    static final int SHUTDOWN_PHASE_SECONDS = 20;

    private LifeRules() {}

    static List<Rule> all() {
        return List.of(
                workload(
                        "images have a tag or a digest",
                        it -> image(it).matches("[^:@]+(:[^:@]+|@sha256:[0-9a-f]{64})"),
                        it -> at(it, CONTAINER).put("image", "guichet/queue")),
                workload(
                        "no image is the latest, whatever that is today",
                        it -> !image(it).endsWith(":latest"),
                        it -> at(it, CONTAINER).put("image", "guichet/queue:latest")),
                workload(
                        "an image that is there is not fetched again",
                        it -> container(it).path("imagePullPolicy").asString("").equals("IfNotPresent"),
                        it -> at(it, CONTAINER).put("imagePullPolicy", "Always")),
                workload(
                        "processor time is asked for",
                        it -> resources(it).at("/requests").has("cpu"),
                        it -> at(it, CONTAINER + "/resources/requests").remove("cpu")),
                workload(
                        "memory is asked for and bound alike",
                        it -> resources(it).at("/requests").has("memory")
                                && resources(it)
                                        .at("/requests/memory")
                                        .equals(resources(it).at("/limits/memory")),
                        it -> at(it, CONTAINER + "/resources/limits").put("memory", "2Gi")),
                workload(
                        "processor time is not bound: a JVM that starts needs all it can get",
                        it -> !resources(it).path("limits").has("cpu"),
                        it -> at(it, CONTAINER + "/resources/limits").put("cpu", "1")),
                workload(
                        "a start has its own patience",
                        it -> container(it).has("startupProbe"),
                        it -> at(it, CONTAINER).remove("startupProbe")),
                ours(
                        "nobody is sent to a pod that is not ready",
                        it -> path(it, "readinessProbe").equals("/actuator/health/readiness"),
                        it -> at(it, CONTAINER + "/readinessProbe/httpGet").put("path", "/actuator/health/liveness")),
                ours(
                        "a pod lives whatever becomes of broker and database",
                        it -> path(it, "livenessProbe").equals("/actuator/health/liveness"),
                        it -> at(it, CONTAINER + "/livenessProbe/httpGet").put("path", "/actuator/health")),
                ours(
                        "probes ask at the management port",
                        it -> List.of("startupProbe", "readinessProbe", "livenessProbe").stream()
                                .filter(container(it)::has)
                                .allMatch(probe -> container(it)
                                        .at("/" + probe + "/httpGet/port")
                                        .asString("")
                                        .equals("management")),
                        it -> at(it, CONTAINER + "/startupProbe/httpGet").put("port", "http")),
                workload(
                        "a start may take a minute on a slow node",
                        it -> container(it).at("/startupProbe/periodSeconds").asInt(10)
                                                * container(it)
                                                        .at("/startupProbe/failureThreshold")
                                                        .asInt(3)
                                        >= 60
                                || !container(it).has("startupProbe"),
                        it -> at(it, CONTAINER + "/startupProbe").put("failureThreshold", 5)),
                ours(
                        "a pod that is told to stop serves on while others learn of it",
                        it -> preStop(it) >= 5,
                        it -> at(it, CONTAINER + "/lifecycle/preStop/sleep").put("seconds", 0)),
                workload(
                        "there is time to end what was begun",
                        it -> pod(it).path("terminationGracePeriodSeconds").asInt(30)
                                > preStop(it) + 2 * SHUTDOWN_PHASE_SECONDS,
                        it -> ((ObjectNode) pod(it)).put("terminationGracePeriodSeconds", 30)),
                ours(
                        "a new one is ready before an old one goes",
                        it -> it.path("kind").asString().equals("StatefulSet")
                                || it.at("/spec/strategy/rollingUpdate/maxUnavailable")
                                                .asInt(1)
                                        == 0,
                        it -> at(it, "/spec/strategy/rollingUpdate").put("maxUnavailable", 1)),
                ours(
                        "a pod must stay ready before it counts",
                        it -> it.at("/spec/minReadySeconds").asInt(0) >= 10,
                        it -> at(it, "/spec").put("minReadySeconds", 0)),
                ours(
                        "there are versions to go back to",
                        it -> it.at("/spec/revisionHistoryLimit").asInt(0) >= 3,
                        it -> at(it, "/spec").put("revisionHistoryLimit", 0)),
                ours(
                        "the heap leaves room for what a JVM needs beside it",
                        it -> heapPercent(it) > 0 && heapPercent(it) <= 50,
                        it -> container(it)
                                .path("env")
                                .valueStream()
                                .filter(each -> each.path("name").asString().equals("JAVA_TOOL_OPTIONS"))
                                .forEach(each -> ((ObjectNode) each).put("value", "-XX:MaxRAMPercentage=90"))));
    }

    private static String image(JsonNode workload) {
        return container(workload).path("image").asString("");
    }

    private static JsonNode resources(JsonNode workload) {
        return container(workload).path("resources");
    }

    private static String path(JsonNode workload, String probe) {
        return container(workload).at("/" + probe + "/httpGet/path").asString("");
    }

    private static int preStop(JsonNode workload) {
        return container(workload).at("/lifecycle/preStop/sleep/seconds").asInt(0);
    }

    private static int heapPercent(JsonNode workload) {
        return container(workload)
                .path("env")
                .valueStream()
                .filter(each -> each.path("name").asString().equals("JAVA_TOOL_OPTIONS"))
                .map(each -> each.path("value").asString().replaceAll(".*MaxRAMPercentage=(\\d+).*", "$1"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }
}
