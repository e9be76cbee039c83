package io.guichet.kubernetes;

import static io.guichet.kubernetes.Manifests.container;
import static io.guichet.kubernetes.Manifests.name;
import static io.guichet.kubernetes.Manifests.pod;
import static io.guichet.kubernetes.Overlay.ONE_HALL;
import static io.guichet.kubernetes.Overlay.PROVINCE;
import static io.guichet.kubernetes.Rule.at;
import static io.guichet.kubernetes.Rule.titles;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the ledger needs beside its database: a key that only it has, and a checkpoint that who writes the database cannot touch. */
final class LedgerRules {

    static final String KEY_FILE = "GUICHET_AUDIT_LEDGER_KEYFILE";
    static final String CHECKPOINT_FILE = "GUICHET_AUDIT_LEDGER_CHECKPOINTFILE";

    private static final String SECRET = "audit-ledger-key";
    private static final String CONTAINER = "/spec/template/spec/containers/0";

    private LedgerRules() {}

    static List<Rule> all() {
        return List.of(
                audit(
                        "the ledger signs with a key that is mounted from a secret, read only",
                        it -> {
                            var mount = mountOf(it, KEY_FILE);
                            return mount.path("readOnly").asBoolean(false)
                                    && volume(it, mount)
                                            .at("/secret/secretName")
                                            .asString("")
                                            .equals(SECRET);
                        },
                        it -> variable(it, KEY_FILE).put("value", "/tmp/ledger-key")),
                new Rule(
                        "the ledger's key is the ledger's alone",
                        manifests -> titles(
                                manifests.workloads().filter(it -> !name(it).equals("audit")),
                                it -> !pod(it).toString().contains('"' + SECRET + '"')),
                        ONE_HALL,
                        manifests -> {
                            var secret = ((ArrayNode)
                                            pod(manifests.process("queue")).path("volumes"))
                                    .addObject()
                                    .put("name", "key")
                                    .putObject("secret");
                            secret.put("secretName", SECRET).put("defaultMode", 0440);
                        }),
                audit(
                        "the ledger's last checkpoint outlives its pod",
                        it -> isClaimed(it, mountOf(it, CHECKPOINT_FILE)),
                        it -> variable(it, CHECKPOINT_FILE).put("value", "/tmp/checkpoint")),
                audit(
                        "no two replicas write one checkpoint file",
                        it -> claims(it)
                                .allMatch(claim ->
                                        claim.at("/spec/accessModes").toString().equals("[\"ReadWriteOncePod\"]")),
                        it -> at(it, "/spec/volumeClaimTemplates/0/spec")
                                .putArray("accessModes")
                                .add("ReadWriteMany")),
                audit(
                        "a checkpoint is kept when its replica goes",
                        it -> it.at("/spec/persistentVolumeClaimRetentionPolicy")
                                .valueStream()
                                .allMatch(when -> when.asString().equals("Retain")),
                        it -> at(it, "/spec/persistentVolumeClaimRetentionPolicy")
                                .put("whenScaled", "Delete")),
                audit(
                        "the ledger has a name of its own place",
                        it -> container(it)
                                .path("env")
                                .valueStream()
                                .anyMatch(each -> each.path("name").asString().equals("GUICHET_AUDIT_LEDGER_ORIGIN")
                                        && each.at("/valueFrom/configMapKeyRef/key")
                                                .asString("")
                                                .equals("ledger-origin")),
                        it -> at(it, CONTAINER)
                                .withArray("env")
                                .valueStream()
                                .filter(each -> each.path("name").asString().equals("GUICHET_AUDIT_LEDGER_ORIGIN"))
                                .forEach(each -> ((ObjectNode) each).put("name", "GUICHET_AUDIT_ORIGIN"))),
                audit(
                        "replicas with volumes are replaced by themselves, one after the other",
                        it -> it.at("/spec/updateStrategy/type").asString("").equals("RollingUpdate"),
                        it -> at(it, "/spec/updateStrategy").put("type", "OnDelete")),
                new Rule(
                        "where others are two and more, so are the ledger's writers",
                        manifests -> manifests
                                        .of("HorizontalPodAutoscaler")
                                        .findAny()
                                        .isEmpty()
                                ? Stream.of()
                                : titles(
                                        Stream.of(manifests.process("audit")),
                                        it -> it.at("/spec/replicas").asInt(1) >= 2),
                        PROVINCE,
                        manifests -> at(manifests.process("audit"), "/spec").put("replicas", 1)));
    }

    private static Rule audit(String name, Predicate<JsonNode> holds, Consumer<ObjectNode> spoil) {
        return new Rule(
                name,
                manifests -> titles(Stream.of(manifests.process("audit")), holds),
                ONE_HALL,
                manifests -> spoil.accept(manifests.process("audit")));
    }

    /** Where the file lies that a variable names; missing when under no mount. */
    private static JsonNode mountOf(JsonNode workload, String variable) {
        var file = variable(workload, variable).path("value").asString("");
        return container(workload)
                .path("volumeMounts")
                .valueStream()
                .filter(mount -> file.startsWith(mount.path("mountPath").asString() + "/"))
                .findFirst()
                .orElseGet(() -> workload.path("nowhere"));
    }

    private static ObjectNode variable(JsonNode workload, String name) {
        return container(workload)
                .path("env")
                .valueStream()
                .filter(each -> each.path("name").asString().equals(name))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + name));
    }

    private static JsonNode volume(JsonNode workload, JsonNode mount) {
        return pod(workload)
                .path("volumes")
                .valueStream()
                .filter(volume -> volume.path("name").equals(mount.path("name")))
                .findFirst()
                .orElseGet(() -> workload.path("nowhere"));
    }

    private static Stream<JsonNode> claims(JsonNode workload) {
        return workload.path("spec").path("volumeClaimTemplates").valueStream();
    }

    private static boolean isClaimed(JsonNode workload, JsonNode mount) {
        return claims(workload).anyMatch(claim -> claim.at("/metadata/name").equals(mount.path("name")));
    }
}
