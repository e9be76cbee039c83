package io.guichet.kubernetes;

import static io.guichet.kubernetes.Manifests.container;
import static io.guichet.kubernetes.Manifests.pod;
import static io.guichet.kubernetes.Manifests.podLabels;
import static io.guichet.kubernetes.Rule.at;
import static io.guichet.kubernetes.Rule.ours;
import static io.guichet.kubernetes.Rule.workload;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** What may run, as whom, and with what: the restricted profile of the Pod Security Standards, and a little more. */
final class PodRules {

    private static final String POD = "/spec/template/spec";
    private static final String CONTAINER = POD + "/containers/0";

    /** The broker's image writes its configuration beside its programs at each start. */
    private static final Set<String> WRITES_BESIDE_ITSELF = Set.of("kafka");

    private PodRules() {}

    static List<Rule> all() {
        return List.of(
                workload(
                        "nobody runs as root",
                        it -> pod(it).at("/securityContext/runAsNonRoot").asBoolean(false),
                        it -> at(it, POD + "/securityContext").put("runAsNonRoot", false)),
                workload(
                        "the user is a number above 0",
                        it -> pod(it).at("/securityContext/runAsUser").asInt(0) > 0,
                        it -> at(it, POD + "/securityContext").put("runAsUser", 0)),
                workload(
                        "system calls are filtered",
                        it -> pod(it).at("/securityContext/seccompProfile/type")
                                .asString("")
                                .equals("RuntimeDefault"),
                        it -> at(it, POD + "/securityContext/seccompProfile").put("type", "Unconfined")),
                workload(
                        "no privilege is gained",
                        it -> !container(it)
                                .at("/securityContext/allowPrivilegeEscalation")
                                .asBoolean(true),
                        it -> at(it, CONTAINER + "/securityContext").put("allowPrivilegeEscalation", true)),
                workload(
                        "nothing is privileged",
                        it -> !container(it).at("/securityContext/privileged").asBoolean(false),
                        it -> at(it, CONTAINER + "/securityContext").put("privileged", true)),
                workload(
                        "all capabilities are dropped",
                        it -> container(it)
                                .at("/securityContext/capabilities/drop")
                                .toString()
                                .equals("[\"ALL\"]"),
                        it -> at(it, CONTAINER + "/securityContext/capabilities")
                                .putArray("drop")
                                .add("NET_RAW")),
                workload(
                        "no capability is added",
                        it -> container(it)
                                .at("/securityContext/capabilities/add")
                                .isEmpty(),
                        it -> at(it, CONTAINER + "/securityContext/capabilities")
                                .putArray("add")
                                .add("NET_ADMIN")),
                workload(
                        "the image's files cannot be changed",
                        it -> WRITES_BESIDE_ITSELF.contains(Manifests.name(it))
                                || container(it)
                                        .at("/securityContext/readOnlyRootFilesystem")
                                        .asBoolean(false),
                        it -> at(it, CONTAINER + "/securityContext").put("readOnlyRootFilesystem", false)),
                workload(
                        "no pod holds a token of the cluster",
                        it -> !pod(it).path("automountServiceAccountToken").asBoolean(true),
                        it -> at(it, POD).remove("automountServiceAccountToken")),
                workload(
                        "the host's namespaces stay the host's",
                        it -> !pod(it).path("hostNetwork").asBoolean(false)
                                && !pod(it).path("hostPID").asBoolean(false)
                                && !pod(it).path("hostIPC").asBoolean(false),
                        it -> at(it, POD).put("hostNetwork", true)),
                workload(
                        "no directory of the host is seen",
                        it -> pod(it).path("volumes").valueStream().noneMatch(volume -> volume.has("hostPath")),
                        it -> ((ArrayNode) it.at(POD + "/volumes"))
                                .addObject()
                                .put("name", "host")
                                .putObject("hostPath")
                                .put("path", "/etc")),
                workload(
                        "no port of the host is taken",
                        it -> container(it).path("ports").valueStream().noneMatch(port -> port.has("hostPort")),
                        it -> at(it, CONTAINER + "/ports/0").put("hostPort", 8081)),
                workload(
                        "there is one container",
                        it -> pod(it).path("containers").size() == 1
                                && pod(it).path("initContainers").isEmpty(),
                        it -> ((ArrayNode) it.at(POD + "/containers"))
                                .addObject()
                                .put("name", "second")),
                workload(
                        "the environment names nothing twice",
                        it -> {
                            var seen = new HashSet<String>();
                            return container(it)
                                    .path("env")
                                    .valueStream()
                                    .allMatch(each -> seen.add(name(each, "name")));
                        },
                        it -> ((ArrayNode) it.at(CONTAINER + "/env"))
                                .addObject()
                                .put("name", "MALLOC_ARENA_MAX")
                                .put("value", "4")),
                workload(
                        "secrets come by reference",
                        it -> container(it)
                                .path("env")
                                .valueStream()
                                .filter(PodRules::isSecret)
                                .noneMatch(each -> each.has("value")),
                        it -> {
                            var first = at(it, CONTAINER + "/env/0");
                            first.remove("valueFrom");
                            first.put("value", "AAAA");
                        }),
                workload(
                        "mounted secrets are not for everybody",
                        it -> pod(it).path("volumes")
                                .valueStream()
                                .filter(volume -> volume.has("secret"))
                                .allMatch(volume ->
                                        (volume.at("/secret/defaultMode").asInt(0644) & 07) == 0),
                        it -> ((ArrayNode) it.at(POD + "/volumes"))
                                .addObject()
                                .put("name", "keys")
                                .putObject("secret")
                                .put("secretName", "keys")),
                workload(
                        "scratch space has a bound",
                        it -> pod(it).path("volumes")
                                .valueStream()
                                .filter(volume -> volume.has("emptyDir"))
                                .allMatch(volume -> volume.at("/emptyDir").has("sizeLimit")),
                        it -> at(it, POD + "/volumes/0/emptyDir").remove("sizeLimit")),
                workload(
                        "no addresses of other services in the environment",
                        it -> !pod(it).path("enableServiceLinks").asBoolean(true),
                        it -> at(it, POD).put("enableServiceLinks", true)),
                workload(
                        "the selector finds its own pods",
                        it -> it.at("/spec/selector/matchLabels")
                                .propertyStream()
                                .allMatch(label ->
                                        label.getValue().equals(podLabels(it).path(label.getKey()))),
                        it -> at(it, "/spec/selector/matchLabels").put("app.kubernetes.io/instance", "other")),
                workload(
                        "pods say that they are ours",
                        it -> podLabels(it)
                                .path("app.kubernetes.io/part-of")
                                .asString("")
                                .equals("guichet"),
                        it -> at(it, "/spec/template/metadata/labels").put("app.kubernetes.io/part-of", "other")),
                ours(
                        "ports have the names that others use",
                        it -> name(container(it).at("/ports/0"), "name").equals("http")
                                && name(container(it).at("/ports/1"), "name").equals("management"),
                        it -> ((ArrayNode) it.at(CONTAINER + "/ports"))
                                .add(it.at(CONTAINER + "/ports/0"))
                                .remove(0)));
    }

    private static boolean isSecret(JsonNode variable) {
        var name = name(variable, "name");
        return name.endsWith("SECRET")
                || name.endsWith("PASSWORD")
                || name.endsWith("MONGODB_URI")
                || name.endsWith("TOKEN");
    }

    private static String name(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
