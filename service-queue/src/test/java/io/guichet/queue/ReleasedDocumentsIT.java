package io.guichet.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.testing.ReleasedDocuments;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Row F14: an upgrade finds the documents of the version before it. */
class ReleasedDocumentsIT {

    @Test
    void documents_of_the_last_release_are_read() throws IOException {
        try (var released = ReleasedDocuments.keptBy(QueueApplication.class, "queue")) {
            var reading = released.read();

            assertThat(reading.failures()).isEmpty();
            // No question that takes ids alone leads to these.
            assertThat(reading.unread())
                    .containsExactly("halls", "items", "line-watches", "numbers", "staff", "window-hours");

            released.damage("tickets", "state");
            assertThat(released.read().failures())
                    .isNotEmpty()
                    .allMatch(failure -> failure.contains("no version wrote this"));
        }
    }
}
