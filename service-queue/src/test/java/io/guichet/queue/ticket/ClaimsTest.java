package io.guichet.queue.ticket;

import static io.guichet.queue.ticket.TicketFixture.HALL;
import static io.guichet.queue.ticket.TicketFixture.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private static final Set<String> ITEMS = Set.of(TicketFixture.ITEM);

    private final Claims claims = new Claims();
    private final List<Ticket> line = new ArrayList<>();
    private final AtomicInteger looks = new AtomicInteger();
    private final ExecutorService windows = Executors.newVirtualThreadPerTaskExecutor();

    /** The first look waits until the others stand behind it. */
    private final CountDownLatch othersArePressing = new CountDownLatch(1);

    @AfterEach
    void close() {
        windows.shutdownNow();
    }

    @Test
    void a_reserved_ticket_is_no_other_windows_until_it_is_released() {
        stand(2);
        othersArePressing.countDown();

        Ticket first = reserve("w1").orElseThrow();
        Ticket second = reserve("w2").orElseThrow();
        assertThat(List.of(first, second)).isEqualTo(line);
        assertThat(reserve("w3")).isEmpty();

        claims.release(first);
        assertThat(reserve("w3")).contains(first);
    }

    @Test
    void windows_that_press_while_another_looks_are_looked_for_together_and_in_their_order() throws Exception {
        stand(40);
        Future<Optional<Ticket>> leading = windows.submit(() -> reserve("w0"));
        await().until(() -> looks.get() == 1);
        List<Future<Optional<Ticket>>> others = new ArrayList<>();
        for (int i = 1; i < 40; i++) {
            String window = "w" + i;
            others.add(windows.submit(() -> reserve(window)));
        }
        await().until(() -> claims.pressing(HALL) == 39);
        othersArePressing.countDown();

        Set<Ticket> reserved = new HashSet<>();
        reserved.add(leading.get().orElseThrow());
        for (Future<Optional<Ticket>> other : others) reserved.add(other.get().orElseThrow());
        assertThat(reserved).containsExactlyInAnyOrderElementsOf(line);
        assertThat(looks).hasValue(2);
    }

    @Test
    void who_stands_in_line_for_one_window_hides_nobody_from_the_others() throws Exception {
        stand(1);
        line.addFirst(onlyFor("w9"));
        line.addFirst(onlyFor("w9"));
        Future<Optional<Ticket>> leading = windows.submit(() -> reserve("w1", Set.of("nothing")));
        await().until(() -> looks.get() == 1);
        Future<Optional<Ticket>> another = windows.submit(() -> reserve("w1"));
        Future<Optional<Ticket>> special = windows.submit(() -> reserve("w9"));
        await().until(() -> claims.pressing(HALL) == 2);
        othersArePressing.countDown();

        assertThat(leading.get()).isEmpty();
        assertThat(special.get()).contains(line.getFirst());
        assertThat(another.get()).contains(line.getLast());
    }

    @Test
    void a_look_that_fails_fails_for_all_it_was_for_and_the_next_one_looks_again() throws Exception {
        stand(3);
        Future<Optional<Ticket>> leading = windows.submit(() -> reserve("w1"));
        await().until(() -> looks.get() == 1);
        Claims.Wish wish = new Claims.Wish("w2", ITEMS, Set.of());
        Future<Optional<Ticket>> failing =
                windows.submit(() -> claims.reserve(HALL, wish, (codes, ids, except, most) -> {
                    throw new IllegalStateException("away");
                }));
        await().until(() -> claims.pressing(HALL) == 1);
        othersArePressing.countDown();

        assertThat(leading.get()).contains(line.getFirst());
        assertThatThrownBy(failing::get).hasCauseInstanceOf(IllegalStateException.class);
        assertThat(reserve("w3")).contains(line.get(1));
    }

    @Test
    void what_one_window_cannot_call_the_others_may() {
        stand(2);
        othersArePressing.countDown();
        Claims.Wish picky = new Claims.Wish("w1", ITEMS, Set.of(line.getFirst().id()));

        assertThat(claims.reserve(HALL, picky, this::look)).contains(line.getLast());
        assertThat(reserve("w2")).contains(line.getFirst());
    }

    private void stand(int people) {
        IntStream.range(0, people).forEach(i -> line.add(TicketFixture.waiting(i + 1, NINE.plusSeconds(i))));
    }

    private static Ticket onlyFor(String windowId) {
        Ticket called = TicketFixture.called("w1");
        return called.transfer(called.errand(), windowId, "specialist", "send on", NINE.plusSeconds(70))
                .after();
    }

    private Optional<Ticket> reserve(String windowId) {
        return reserve(windowId, ITEMS);
    }

    private Optional<Ticket> reserve(String windowId, Set<String> items) {
        return claims.reserve(HALL, new Claims.Wish(windowId, items, Set.of()), this::look);
    }

    private List<Ticket> look(Set<String> items, Set<String> windowIds, Collection<String> except, int limit) {
        if (looks.incrementAndGet() == 1) {
            try {
                othersArePressing.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return line.stream()
                .filter(ticket -> items.contains(ticket.errand().itemCode()))
                .filter(ticket -> ticket.standing().window() == null
                        || windowIds.contains(ticket.standing().window()))
                .filter(ticket -> !except.contains(ticket.id()))
                .limit(limit)
                .toList();
    }
}
