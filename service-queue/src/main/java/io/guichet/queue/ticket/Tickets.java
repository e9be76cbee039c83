package io.guichet.queue.ticket;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tickets of all halls. */
public interface Tickets {

    /** @throws NotFound when there is none of this id */
    Ticket find(String id);

    Optional<Ticket> ofToken(String tokenHash);

    /** The one that is called or served at this window. */
    Optional<Ticket> atWindow(String windowId);

    List<Ticket> atWindows(String hallId);

    /** Those that somebody put on hold at this window. */
    List<Ticket> onHold(String windowId);

    /**
     * The waiting tickets with the lowest turns that one of these windows may call, the lowest first.
     *
     * @param itemCodes the items that all these windows serve
     * @param except ids that are being called by others at this moment
     */
    List<Ticket> firstWaiting(
            String hallId, Set<String> itemCodes, Set<String> windowIds, Collection<String> except, int limit);

    /** The first of them for one window. */
    default Optional<Ticket> firstWaiting(
            String hallId, Set<String> itemCodes, String windowId, Collection<String> except) {
        return firstWaiting(hallId, itemCodes, Set.of(windowId), except, 1).stream()
                .findFirst();
    }

    /** How many wait in the hall for one of these items, before the given place in line. */
    int waitingBefore(String hallId, Collection<String> itemCodes, Standing standing);

    /** How many wait in the hall in all. */
    int waitingIn(String hallId);

    /** Every line of every hall that somebody stands in, in no order. */
    List<LineLength> lines();

    /** How many wait in the hall for one of these items. */
    int waitingFor(String hallId, Collection<String> itemCodes);

    /** The one who has stood in line longest for one of these items. */
    Optional<Ticket> longestWaiting(String hallId, Collection<String> itemCodes);

    /** How many of the hall this command cancelled. */
    int cancelledBy(String hallId, String command);

    /** The last one that was called to this window. */
    Optional<Ticket> lastCalledTo(String windowId);

    /** The hall's tickets, newest first, of one state or of all. */
    List<Ticket> ofHall(String hallId, @Nullable TicketState state, int skip, int limit);

    /**
     * Stores a new ticket and its events.
     *
     * @return as stored, with its version
     * @throws AlreadyThere when this id was stored before: the command comes a second time
     * @throws NumberTaken when the number was given before
     */
    Ticket add(Change<Ticket, TicketEvent> issued);

    /**
     * Stores a decision.
     *
     * @return as stored, with its new version
     * @throws io.guichet.platform.domain.Stale when the ticket was changed meanwhile
     * @throws TicketRefusal.WindowBusy when the window got somebody else meanwhile
     */
    Ticket save(Change<Ticket, TicketEvent> change);

    /** The same ticket was issued before. */
    final class AlreadyThere extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public AlreadyThere(String id) {
            super(id, null, false, false);
        }
    }

    /** The counter was behind: the number exists. */
    final class NumberTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public NumberTaken(TicketNumber number) {
            super(number.toString(), null, false, false);
        }
    }
}
