package io.guichet.acceptance;

import org.junit.jupiter.api.Test;

/** Row F14, in a hall of its own: what the samples tell of people and windows would disturb every other test. */
class ReleasedEventsIT {

    @Test
    void every_reader_reads_what_the_last_release_sent() throws Exception {
        try (var hall = RunningHall.own("released")) {
            new ReleasedEvents(hall).assertEveryReaderReadsThem();
        }
    }
}
