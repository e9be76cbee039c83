package io.guichet.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/** Kubernetes drops fields it does not know without a word; here such a field is a failure. */
class StrictParsingTest {

    private static final KubernetesSerialization KUBERNETES = new KubernetesSerialization();

    /** Kinds of operators have models of their own, which are not here. */
    private static final List<String> OPERATED = List.of(
            "Kafka",
            "KafkaNodePool",
            "KafkaTopic",
            "KafkaUser",
            "PerconaServerMongoDB",
            "PodMonitor",
            "PrometheusRule");

    @ParameterizedTest
    @EnumSource(Overlay.class)
    void every_field_of_every_kind_is_one_that_the_model_has(Overlay overlay) {
        var known = overlay.manifests().objects().stream()
                .filter(object -> !OPERATED.contains(object.path("kind").asString()))
                .toList();

        assertThat(known)
                .hasSizeGreaterThan(30)
                .allSatisfy(object -> assertThat(unknown(object)).isEmpty());
    }

    @Test
    void a_misspelt_field_is_found() {
        var object = Overlay.ONE_HALL.manifests().one("Deployment", "queue");
        ((ObjectNode) object.at("/spec/template/spec/containers/0")).put("imagePullPolice", "Always");

        assertThat(unknown(object)).containsExactly("imagePullPolice");
    }

    private static List<String> unknown(ObjectNode object) {
        HasMetadata typed = KUBERNETES.unmarshal(object.toString());
        var found = new ArrayList<String>();
        collect(typed, found);
        return found;
    }

    private static void collect(Object value, List<String> found) {
        if (value instanceof Collection<?> many) many.forEach(each -> collect(each, found));
        else if (value instanceof Map<?, ?> map) map.values().forEach(each -> collect(each, found));
        else if (value != null && value.getClass().getName().startsWith("io.fabric8.kubernetes.api.model.")) {
            for (Method getter : value.getClass().getMethods()) {
                if (getter.getParameterCount() > 0 || !getter.getName().startsWith("get")) continue;
                var got = call(getter, value);
                if (getter.isAnnotationPresent(JsonAnyGetter.class)) {
                    ((Map<?, ?>) got).keySet().forEach(key -> found.add(String.valueOf(key)));
                } else collect(got, found);
            }
        }
    }

    private static Object call(Method getter, Object value) {
        try {
            var got = getter.invoke(value);
            return got == null ? List.of() : got;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(getter.toString(), e);
        }
    }
}
