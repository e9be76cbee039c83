package io.guichet.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.testing.ReleasedDocuments;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Row F14: an upgrade finds the documents of the version before it. */
class ReleasedDocumentsIT {

    @Test
    void documents_of_the_last_release_are_read() throws IOException {
        try (var released = ReleasedDocuments.keptBy(ComplaintApplication.class, "complaint")) {
            var reading = released.read();

            assertThat(reading.failures()).isEmpty();
            // They are asked for in the write that changes them.
            assertThat(reading.unread()).containsExactly("attempts", "numbers");
        }
    }
}
