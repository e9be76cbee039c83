package io.guichet.queue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads a board's stream as a display does. */
final class DisplayStream implements AutoCloseable {

    /** @param id -1 for an event without one */
    record Event(String name, long id, String data) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final InputStream body;
    private final BufferedReader lines;

    DisplayStream(int port, String hall, @Nullable String lastSeen) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/queue/halls/" + hall + "/events"));
        if (lastSeen != null) request.header("Last-Event-ID", lastSeen);
        body = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream())
                .body();
        lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    Event next() throws IOException {
        String name = "";
        String data = "";
        long id = -1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("event:")) name = line.substring(6).strip();
            if (line.startsWith("data:")) data = line.substring(5);
            if (line.startsWith("id:")) id = Long.parseLong(line.substring(3).strip());
            if (line.isEmpty() && !name.isEmpty()) return new Event(name, id, data);
        }
        throw new IOException("the stream ended");
    }

    Event nextWithId() throws IOException {
        Event event = next();
        while (event.id() < 0) event = next();
        return event;
    }

    @Override
    public void close() throws IOException {
        body.close();
        http.shutdownNow();
    }
}
