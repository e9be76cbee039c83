package io.guichet.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The policies mean what the README's table says, for every pair of pods and every port. */
class NetworkEdgesTest {

    private static final Map<String, Integer> PORTS =
            Map.of("queue", 8081, "evaluation", 8082, "complaint", 8083, "equipment", 8084, "audit", 8085);

    @Test
    void in_a_hall_the_gateway_reaches_the_services_and_they_the_stores_and_the_keys() {
        assertThat(new NetworkEdges(Overlay.ONE_HALL.manifests()).all()).isEqualTo(ofOneHall());
    }

    @Test
    void in_a_province_nobody_in_our_namespace_is_reached_but_by_the_gateway() {
        var wanted = new TreeSet<String>();
        PORTS.forEach((service, port) -> wanted.add("gateway -> " + service + ":" + port));

        assertThat(new NetworkEdges(Overlay.PROVINCE.manifests()).all()).isEqualTo(wanted);
    }

    @Test
    void without_a_receivers_consent_nothing_passes() {
        var manifests = Overlay.ONE_HALL.manifests();
        manifests.objects().remove(manifests.one("NetworkPolicy", "mongodb"));

        assertThat(new NetworkEdges(manifests).all()).noneMatch(edge -> edge.contains("-> mongodb"));
    }

    @Test
    void without_the_denial_everything_not_selected_passes() {
        var manifests = Overlay.ONE_HALL.manifests();
        manifests.of("NetworkPolicy").toList().forEach(manifests.objects()::remove);

        assertThat(new NetworkEdges(manifests).all()).contains("queue -> audit:8095", "mongodb -> gateway:8080");
    }

    @Test
    void a_wider_selector_shows_at_once() {
        var manifests = Overlay.ONE_HALL.manifests();
        ((ObjectNode) manifests.one("NetworkPolicy", "audit").at("/spec/ingress/0/from/0")).putObject("podSelector");

        assertThat(new NetworkEdges(manifests).all()).isEqualTo(ofOneHall());
        // The senders' side still holds: defence in depth is why both sides are written down.
        manifests.objects().remove(manifests.one("NetworkPolicy", "default-deny"));
        ((ObjectNode) manifests.one("NetworkPolicy", "queue-to-stores").at("/spec/egress/0/to/0"))
                .putObject("podSelector");
        ((ObjectNode) manifests.one("NetworkPolicy", "queue-to-stores").at("/spec/egress/0")).remove("ports");
        assertThat(new NetworkEdges(manifests).all()).contains("queue -> audit:8085");
    }

    private static Set<String> ofOneHall() {
        var wanted = new TreeSet<String>();
        // Sign-ins and roles are told by who knows them: in a province that is the provider elsewhere.
        wanted.add("gateway -> kafka:9092");
        PORTS.forEach((service, port) -> {
            wanted.add("gateway -> " + service + ":" + port);
            wanted.add(service + " -> mongodb:27017");
            wanted.add(service + " -> kafka:9092");
            // Tokens are checked with the gateway's keys: it is the provider of identities there.
            wanted.add(service + " -> gateway:8080");
        });
        return wanted;
    }
}
