package io.guichet.platform.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class OwnDescriptionTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final MockEnvironment environment =
            new MockEnvironment().withProperty("springdoc.api-docs.path", "/api/small/openapi");

    @SuppressWarnings("NullAway.Init")
    private HttpServer service;

    @BeforeEach
    void listen() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void the_service_is_asked_once() throws InterruptedException {
        environment.setProperty(
                "local.server.port", String.valueOf(service.getAddress().getPort()));

        new OwnDescription(environment).ask();

        assertThat(asked).containsExactly("GET /api/small/openapi");
    }

    @Test
    void one_that_does_not_answer_is_left_alone() {
        environment.setProperty(
                "local.server.port", String.valueOf(service.getAddress().getPort()));
        service.stop(0);

        assertThatCode(() -> new OwnDescription(environment).ask()).doesNotThrowAnyException();
    }

    @Test
    void one_without_a_port_is_not_asked() throws InterruptedException {
        new OwnDescription(environment).ask();

        assertThat(asked).isEmpty();
    }
}
