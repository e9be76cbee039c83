package io.guichet.local.demo;

import io.guichet.local.client.Credentials;
import io.guichet.local.client.GatewayClient;
import io.guichet.local.client.Request;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the trial halls into the queue with the organisation commands an operator would send. May be repeated. */
public final class HallSeed {
    private static final List<String> HALLS = List.of("/seed/hall-1.json", "/seed/hall-2.json");

    /** In the order in which one refers to the other. */
    private static final Map<String, String> IDS = ids();

    private HallSeed() {}

    /**
     * @return how many organisation commands were accepted
     * @throws io.guichet.local.client.UnexpectedAnswer when one is refused
     */
    public static int seed(URI gateway, String operatorClientId, String operatorSecret) {
        var credentials = new Credentials(Map.of(operatorClientId, operatorSecret));
        try (var client = new GatewayClient(gateway, credentials)) {
            return HALLS.stream()
                    .flatMap(hall -> commands(read(hall)).stream())
                    .map(command -> command.as(operatorClientId))
                    .map(command -> client.send(command).orThrow(command))
                    .toList()
                    .size();
        }
    }

    static List<Request> commands(JsonNode hall) {
        var definitions = IDS.keySet().stream()
                .flatMap(kind -> hall.path(kind).valueStream().map(entry -> command(kind, entry)));
        var plans = hall.path("appointmentPlans").valueStream().map(HallSeed::plan);
        return Stream.concat(definitions, plans).toList();
    }

    /** What can be booked ahead; every other item is for those who come. */
    private static Request plan(JsonNode entry) {
        var body = ((ObjectNode) entry).deepCopy();
        var hall = body.remove("hallId").asString();
        return Request.put(
                "/api/queue/halls/" + hall + "/appointment-plans/"
                        + body.remove("itemCode").asString(),
                body);
    }

    static JsonNode read(String resource) {
        try (InputStream in = HallSeed.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("no " + resource + " in this build");
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Request command(String kind, JsonNode entry) {
        var idField = IDS.getOrDefault(kind, "id");
        var body = ((ObjectNode) entry).deepCopy();
        var id = body.remove(idField).asString();
        return Request.put("/api/queue/" + kind + "/" + id, body);
    }

    private static Map<String, String> ids() {
        var ids = new LinkedHashMap<String, String>();
        ids.put("regions", "id");
        ids.put("halls", "id");
        ids.put("units", "id");
        ids.put("items", "code");
        ids.put("windows", "id");
        ids.put("staff", "id");
        return ids;
    }
}
