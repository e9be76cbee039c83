package io.guichet.queue.window;

import static io.guichet.queue.organisation.HallFixture.at;
import static io.guichet.queue.window.WindowFixture.permitFor;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every store of permits promises. */
public abstract class PermitsContract {

    /** An empty one for each test. */
    protected abstract Permits permits();

    @Test
    void a_permit_comes_back_while_it_is_valid() {
        permits().add(permitFor("s1"));

        assertThat(permits().valid("s1", "w1", at("18:59:59"))).isEmpty();
        assertThat(permits().valid("s1", "w1", at("19:00"))).contains(permitFor("s1"));
        assertThat(permits().valid("s1", "w1", at("20:00"))).isEmpty();
        assertThat(permits().valid("s2", "w1", at("19:00"))).isEmpty();
        assertThat(permits().valid("s1", "w2", at("19:00"))).isEmpty();
    }

    @Test
    void a_permit_for_anyone_comes_back_for_everyone() {
        permits().add(permitFor(null));

        assertThat(permits().valid("s2", "w1", at("19:00"))).contains(permitFor(null));
    }

    @Test
    void the_same_permit_twice_is_once() {
        permits().add(permitFor("s1"));
        permits().add(permitFor("s2"));

        assertThat(permits().valid("s1", "w1", at("19:00"))).isPresent();
        assertThat(permits().valid("s2", "w1", at("19:00"))).isEmpty();
    }
}
