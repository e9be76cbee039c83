package io.guichet.queue.ticket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns an appointment into a place in line. What an appointment is, is another feature's business. */
public interface CheckIn {

    /**
     * Somebody is here for an appointment.
     *
     * @param itemCode what they say they came for; must be the appointment's item when said
     * @param deviceId the kiosk they stand at; null at a counter
     */
    record Arrival(
            String hallId,
            String appointmentId,
            String code,
            @Nullable String itemCode,
            List<String> moreItems,
            int groupSize,
            @Nullable String deviceId) {}

    /**
     * The ticket of the appointment: one, however often and by whomever this is called.
     *
     * @param command the same again gets the ticket that it made before
     * @throws io.guichet.platform.domain.NotFound when this hall has no such appointment
     * @throws io.guichet.platform.domain.Refusal when the code is wrong, it is not the time, or it was used before
     */
    IssueTicket.Issued checkIn(Arrival arrival, String command);
}
