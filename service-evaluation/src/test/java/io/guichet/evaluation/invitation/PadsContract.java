package io.guichet.evaluation.invitation;

import static io.guichet.evaluation.invitation.InvitationFixture.FINISHED_AT;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.ids.Ids;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every keeper of pads promises. */
public abstract class PadsContract {

    private final String window = "w-" + Ids.next();

    protected abstract Pads pads();

    @Test
    void a_window_nobody_has_heard_of_shows_nothing() {
        assertThat(pads().at(window)).isEmpty();
    }

    @Test
    void the_service_that_ended_last_comes_first_whatever_is_heard_first() {
        pads().show(window, shown(2));
        pads().show(window, shown(3));
        pads().show(window, shown(1));

        assertThat(pads().at(window)).containsExactly(shown(3), shown(2), shown(1));
    }

    @Test
    void the_same_again_makes_no_difference() {
        pads().show(window, shown(1));
        pads().show(window, shown(2));
        pads().show(window, shown(1));

        assertThat(pads().at(window)).containsExactly(shown(2), shown(1));
    }

    @Test
    void windows_do_not_see_each_other() {
        pads().show(window, shown(1));
        pads().show(window + "-b", shown(2));

        assertThat(pads().at(window)).containsExactly(shown(1));
    }

    @Test
    void only_the_last_few_are_kept() {
        List<Integer> minutes = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        Collections.shuffle(minutes, new java.util.Random(7));

        minutes.forEach(minute -> pads().show(window, shown(minute)));
        pads().show(window, shown(1));

        assertThat(pads().at(window))
                .containsExactly(shown(10), shown(9), shown(8), shown(7), shown(6), shown(5), shown(4), shown(3));
    }

    @Test
    void a_new_window_loses_none_of_two_services_that_end_at_once() throws Exception {
        List<Callable<Void>> ends = new ArrayList<>();
        for (int minute = 1; minute <= Pads.KEPT; minute++) {
            Shown shown = shown(minute);
            ends.add(() -> {
                pads().show(window, shown);
                return null;
            });
        }

        try (var threads = Executors.newFixedThreadPool(Pads.KEPT)) {
            for (Future<Void> end : threads.invokeAll(ends)) end.get();
        }

        assertThat(pads().at(window)).hasSize(Pads.KEPT);
    }

    private static Shown shown(int minute) {
        return new Shown("ticket-" + minute, "A00" + minute, "hall-1", "s003", FINISHED_AT.plusSeconds(60L * minute));
    }
}
