package io.guichet.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a display hears through the gateway, from the moment it is made. */
final class HallStream implements AutoCloseable {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();

    record Heard(@Nullable String id, String name, JsonNode data) {}

    HallStream(URI gateway, String hall, @Nullable String lastSeen) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(gateway.resolve("/api/queue/halls/" + hall + "/events"))
                .header("Accept", "text/event-stream");
        if (lastSeen != null) request.header("Last-Event-ID", lastSeen);
        var response = http.send(request.build(), BodyHandlers.ofLines());
        if (response.statusCode() != 200) throw new IOException("stream answered " + response.statusCode());
        Thread.ofVirtual().start(() -> {
            var lines = new Lines();
            try {
                response.body().forEach(lines::take);
            } catch (UncheckedIOException closed) {
                // We hung up.
            }
        });
    }

    List<Heard> heard() {
        return List.copyOf(heard);
    }

    List<Heard> heard(String name, String number) {
        return heard.stream()
                .filter(event -> event.name().equals(name))
                .filter(event -> event.data().path("number").asString("").equals(number))
                .toList();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private final class Lines {
        private @Nullable String id;
        private String name = "message";
        private final StringBuilder data = new StringBuilder();

        void take(String line) {
            if (line.isEmpty()) {
                if (!data.isEmpty())
                    heard.add(new Heard(id, name, JsonMapper.shared().readTree(data.toString())));
                id = null;
                name = "message";
                data.setLength(0);
            } else if (line.startsWith("id:")) {
                id = line.substring(3).strip();
            } else if (line.startsWith("event:")) {
                name = line.substring(6).strip();
            } else if (line.startsWith("data:")) {
                data.append(line.substring(5).strip());
            }
        }
    }
}
