package io.guichet.queue.ticket.http;

import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.queue.ticket.Channel;
import io.guichet.queue.ticket.CheckIn;
import io.guichet.queue.ticket.IssueTicket;
import io.guichet.queue.ticket.Priority;
import io.guichet.queue.ticket.TakeReferral;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /tickets}.
 *
 * @param moreItems other items of the same visit
 * @param groupSize people on this number; 1 when absent
 * @param appointmentId checks in for it; the item and the class come with it
 * @param appointmentCode the proof; may also come as the header {@code X-Appointment-Code}
 * @param citizen only where an item has a quota per person; neither name nor phone is stored
 * @param referralId another hall sent the visitor; the item is the one it was sent for and may be left out
 */
record IssueTicketRequest(
        @Nullable String hallId,
        @Nullable String itemCode,
        @Nullable Priority priority,
        @Nullable String priorityReason,
        @Nullable List<String> moreItems,
        @Nullable Integer groupSize,
        @Nullable String appointmentId,
        @Nullable String appointmentCode,
        @Nullable Citizen citizen,
        @Nullable String referralId) {

    /** Who takes the number. */
    record Citizen(@Nullable String name, @Nullable String phone) {}

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 -]{5,20}");

    IssueTicketRequest withItemOf(TakeReferral referrals) {
        if (referralId == null || itemCode != null) return this;
        String sentFor = referrals.itemOf(referralId, required("/hallId", hallId));
        return new IssueTicketRequest(
                hallId,
                sentFor,
                priority,
                priorityReason,
                moreItems,
                groupSize,
                appointmentId,
                appointmentCode,
                citizen,
                referralId);
    }

    /** @param device the kiosk that asks; null for people */
    IssueTicket.Wish toWish(PersonHashes hashes, Channel channel, @Nullable String device) {
        String hall = required("/hallId", hallId);
        String item = required("/itemCode", itemCode);
        return new IssueTicket.Wish(
                InvalidRequest.at("/hallId", () -> Ids.slug("hallId", hall)),
                InvalidRequest.at("/itemCode", () -> Ids.slug("itemCode", item)),
                wholeItems(),
                groupSize == null ? 1 : groupSize,
                priority == null ? Priority.NORMAL : priority,
                priorityReason,
                phoneHash(hashes),
                channel,
                device);
    }

    /**
     * The part of the request that an appointment needs; the rest must be left out or say the same.
     *
     * @param header the code as the header says it
     * @param device the kiosk that asks; null for people
     */
    CheckIn.Arrival toArrival(@Nullable String header, @Nullable String device) {
        String hall = required("/hallId", hallId);
        String code = appointmentCode == null ? header : appointmentCode;
        if (priority != null && priority != Priority.NORMAL && priority != Priority.APPOINTMENT) {
            throw new InvalidRequest("/priority", "comes with the appointment");
        }
        if (priorityReason != null) throw new InvalidRequest("/priorityReason", "an appointment needs none");
        if (citizen != null) throw new InvalidRequest("/citizen", "an appointment needs none");
        return new CheckIn.Arrival(
                InvalidRequest.at("/hallId", () -> Ids.slug("hallId", hall)),
                required("/appointmentId", appointmentId),
                required("/appointmentCode", code),
                itemCode,
                wholeItems(),
                groupSize == null ? 1 : groupSize,
                device);
    }

    private List<String> wholeItems() {
        if (moreItems == null) return List.of();
        for (int place = 0; place < moreItems.size(); place++) required("/moreItems/" + place, moreItems.get(place));
        return moreItems;
    }

    private @Nullable String phoneHash(PersonHashes hashes) {
        if (citizen == null || citizen.phone == null) return null;
        if (!PHONE.matcher(citizen.phone).matches()) {
            throw new InvalidRequest("/citizen/phone", "5 to 20 digits");
        }
        return hashes.of(citizen.phone);
    }

    static String required(String pointer, @Nullable String value) {
        if (value == null || value.isBlank()) throw new InvalidRequest(pointer, "is needed");
        return value;
    }
}
