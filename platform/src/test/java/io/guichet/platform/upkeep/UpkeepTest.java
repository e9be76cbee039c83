package io.guichet.platform.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpkeepTest {

    private final List<String> made = new ArrayList<>();
    private final Indexes indexes = new Indexes();
    private boolean away;

    @Test
    void indexes_are_made_at_once() {
        indexes.make("tickets", () -> make("tickets"));
        indexes.make("windows", () -> make("windows"));

        assertThat(made).containsExactly("tickets", "windows");
        indexes.makeWanted();
        assertThat(made).hasSize(2);
    }

    @Test
    void while_the_database_is_away_the_start_goes_on_and_waits_once() {
        away = true;
        indexes.make("tickets", () -> make("tickets"));
        indexes.make("windows", () -> make("windows"));
        assertThat(made).containsExactly("tried tickets");

        indexes.makeWanted();
        away = false;
        indexes.makeWanted();

        assertThat(made).containsExactly("tried tickets", "tried tickets", "tickets", "windows");
    }

    @Test
    void documents_that_break_a_unique_key_end_the_start() {
        assertThatIllegalStateException()
                .isThrownBy(() -> indexes.make("tickets", () -> {
                    throw new IllegalStateException("duplicate");
                }));
    }

    @Test
    void a_sweep_goes_on_whatever_happens() {
        Sweep sweep = new Sweep("windows", Duration.ofSeconds(1), () -> {
            throw new MongoTimeoutException("away");
        });
        Sweep broken = new Sweep("windows", Duration.ofSeconds(1), () -> {
            throw new IllegalStateException("broken");
        });

        assertThatCode(sweep::run).doesNotThrowAnyException();
        assertThatCode(broken::run).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> new Sweep("windows", Duration.ZERO, () -> {}));
    }

    private void make(String collection) {
        if (away) {
            made.add("tried " + collection);
            throw new MongoTimeoutException("away");
        }
        made.add(collection);
    }
}
