package io.guichet.queue.window;

import static io.guichet.queue.window.WindowState.CLOSED;
import static io.guichet.queue.window.WindowState.OPEN;
import static io.guichet.queue.window.WindowState.SUSPENDED;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Words;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.OrganisationRefusal;
import io.guichet.queue.staff.StaffMember;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A place where one person serves another.
 *
 * @param number as painted above it
 * @param itemCodes what may be served there
 */
public record ServiceWindow(
        String id,
        String hallId,
        String unitId,
        String number,
        Words label,
        Set<String> itemCodes,
        WindowState state,
        @Nullable Session session,
        @Nullable Suspension suspension,
        @Nullable CloseApproval approval,
        long version) {

    /** Who suspends when no person does. */
    private static final String EQUIPMENT = "equipment";

    public ServiceWindow {
        if (number.isBlank() || number.length() > 16) throw new IllegalArgumentException("number: 1 to 16 characters");
        if (itemCodes.isEmpty()) throw new IllegalArgumentException("itemCodes: at least one");
        if ((state == CLOSED) != (session == null) || (state == SUSPENDED) != (suspension != null)) {
            throw new IllegalArgumentException(id + " " + state + " session=" + session + " suspension=" + suspension);
        }
        itemCodes = Set.copyOf(itemCodes);
    }

    /** One that nobody has sat at yet. */
    public static ServiceWindow closed(
            String id, String hallId, String unitId, String number, Words label, Set<String> itemCodes) {
        return new ServiceWindow(id, hallId, unitId, number, label, itemCodes, CLOSED, null, null, null, 0);
    }

    /** @throws OrganisationRefusal.CannotMove to another hall */
    public Change<ServiceWindow, WindowEvent> redefine(ServiceWindow wanted) {
        if (!wanted.hallId.equals(hallId)) throw new OrganisationRefusal.CannotMove("window", id, hallId);
        ServiceWindow after = new ServiceWindow(
                id,
                hallId,
                wanted.unitId,
                wanted.number,
                wanted.label,
                wanted.itemCodes,
                state,
                session,
                suspension,
                approval,
                version);
        return after.equals(this) ? Change.none(this) : Change.of(after, new WindowEvent.Defined(after));
    }

    /**
     * Signs a person in. Doing so twice at the same window is once.
     *
     * @param wanted what to serve; empty means all that both the window and the person can
     * @param permit needed outside the posted hours
     * @throws WindowRefusal.Occupied by somebody else
     * @throws WindowRefusal.NotQualified in general, for this hall or for one of the items
     * @throws WindowRefusal.NotServedHere when an item is not this window's
     * @throws WindowRefusal.OutsideOpeningHours without a permit
     */
    public Change<ServiceWindow, WindowEvent> open(
            StaffMember staff, Set<String> wanted, Hall hall, @Nullable Permit permit, String sessionId, Instant now) {
        Session running = session;
        if (running != null && running.staffId().equals(staff.id())) return Change.none(this);
        if (running != null) throw new WindowRefusal.Occupied(id);
        Set<String> served = qualifiedFor(staff, wanted);
        boolean isPosted = hall.isOpenAt(now);
        if (!isPosted && (permit == null || !permit.allows(staff.id(), id, now))) {
            throw new WindowRefusal.OutsideOpeningHours(hallId);
        }
        String permitId = isPosted || permit == null ? null : permit.id();
        Session begun = Session.begin(sessionId, staff.id(), served, permitId, now);
        ServiceWindow after = with(OPEN, begun, null, null);
        return Change.of(after, new WindowEvent.Opened(after, begun, now));
    }

    /**
     * The session in which this person serves here.
     *
     * @throws WindowRefusal.WindowNotOpen when closed, suspended or staffed by somebody else
     */
    public Session sessionOf(String staffId) {
        Session running = presenceOf(staffId);
        Suspension away = suspension;
        if (away != null)
            throw new WindowRefusal.WindowNotOpen(
                    "Window " + id + " is suspended: " + away.reason().words());
        return running;
    }

    /**
     * The session of this person here, also while suspended: a suspended window calls nobody new, but whoever is at it
     * is served to the end.
     *
     * @throws WindowRefusal.WindowNotOpen when closed or staffed by somebody else
     */
    public Session presenceOf(String staffId) {
        return staffedBy(new Actor(staffId, false));
    }

    /**
     * Nobody is called here for a while. Doing so twice is once.
     *
     * @throws WindowRefusal.WindowNotOpen when closed or staffed by somebody else
     * @throws WindowRefusal.ApprovalNeeded when too few windows would stay
     */
    Change<ServiceWindow, WindowEvent> suspend(Reason reason, Leave leave, Instant now) {
        Session running = staffedBy(leave.actor());
        if (suspension != null) return Change.none(this);
        String approvedBy = approver(leave.actor(), now);
        Shortfall shortfall = leave.shortfall();
        if (shortfall != null && approvedBy == null) throw new WindowRefusal.ApprovalNeeded(shortfall.fact());
        Suspension begun = new Suspension(reason, now);
        ServiceWindow after = with(SUSPENDED, running, begun, null);
        return Change.of(
                after,
                new WindowEvent.Suspended(after, running, begun, leave.actor().id(), approvedBy, now));
    }

    /** A device of the window is out of order: nobody is called here, whatever the hall promised. */
    Change<ServiceWindow, WindowEvent> suspendFor(String faultId, Instant now) {
        Session running = session;
        if (running == null || state != OPEN) return Change.none(this);
        Suspension begun = new Suspension(Suspension.DEVICE_FAULT, now, faultId);
        ServiceWindow after = with(SUSPENDED, running, begun, approval);
        return Change.of(after, new WindowEvent.Suspended(after, running, begun, EQUIPMENT, null, now));
    }

    /**
     * The end of a suspension. Doing so at an open window changes nothing.
     *
     * @throws WindowRefusal.WindowNotOpen when closed or staffed by somebody else
     */
    Change<ServiceWindow, WindowEvent> resume(Actor actor, Instant now) {
        Session running = staffedBy(actor);
        Suspension away = suspension;
        if (away == null) return Change.none(this);
        Session goesOn = running.after(away.until(now));
        ServiceWindow after = with(OPEN, goesOn, null, approval);
        return Change.of(after, new WindowEvent.Resumed(after, goesOn, actor.id(), now));
    }

    /**
     * A supervisor lets the person at the window leave it.
     *
     * @throws WindowRefusal.WindowNotOpen when nobody is signed in
     */
    Change<ServiceWindow, WindowEvent> approveClosing(String supervisorId, Reason reason, Instant now) {
        Session running = session;
        if (running == null) throw new WindowRefusal.WindowNotOpen("Nobody is signed in at window " + id + ".");
        CloseApproval given = new CloseApproval(supervisorId, reason, now);
        ServiceWindow after = with(state, running, suspension, given);
        return Change.of(after, new WindowEvent.ClosingApproved(after, running, given, now));
    }

    /**
     * Signs the person out. A closed window stays closed.
     *
     * @param holdsTicket whether a ticket is called to this window or served there
     * @throws WindowRefusal.WindowNotOpen when staffed by somebody else
     * @throws WindowRefusal.HoldsTicket when it does
     * @throws WindowRefusal.ApprovalNeeded within posted hours, or when too few windows would stay
     */
    Change<ServiceWindow, WindowEvent> close(Reason reason, Leave leave, boolean holdsTicket, Instant now) {
        if (session == null) return Change.none(this);
        Session running = staffedBy(leave.actor());
        if (holdsTicket) throw new WindowRefusal.HoldsTicket(id);
        String approvedBy = approver(leave.actor(), now);
        if (approvedBy == null) requireNoApproval(leave, now);
        Suspension away = suspension;
        Session ended = away == null ? running : running.after(away.until(now));
        ServiceWindow after = with(CLOSED, null, null, null);
        return Change.of(
                after,
                new WindowEvent.Closed(after, ended, reason, leave.actor().id(), approvedBy, now));
    }

    /**
     * People wait and nobody is called here.
     *
     * @param since when it could have called somebody and did not any more
     */
    Change<ServiceWindow, WindowEvent> noteUnattended(Instant since, Instant now) {
        Session running = session;
        if (running == null || state != OPEN || since.equals(running.unattendedSince())) return Change.none(this);
        Session alerted = running.alertedFor(since);
        ServiceWindow after = with(OPEN, alerted, null, approval);
        return Change.of(after, new WindowEvent.Unattended(after, alerted, since, now));
    }

    /**
     * The hall closed, everybody was served and nobody signed out.
     *
     * @param closing of the hall
     */
    Change<ServiceWindow, WindowEvent> noteLeftOpen(Instant closing, Instant now) {
        Session running = session;
        if (running == null || closing.equals(running.leftOpenSince())) return Change.none(this);
        Session left = running.leftOpen(closing);
        ServiceWindow after = with(state, left, suspension, approval);
        return Change.of(after, new WindowEvent.LeftOpen(after, left, closing, now));
    }

    /** True when the item is served here right now. */
    public boolean serves(String itemCode) {
        return state == OPEN && session != null && session.itemCodes().contains(itemCode);
    }

    /** The same window as stored under another version. */
    public ServiceWindow at(long stored) {
        return new ServiceWindow(
                id, hallId, unitId, number, label, itemCodes, state, session, suspension, approval, stored);
    }

    private Session staffedBy(Actor actor) {
        Session running = session;
        if (running == null) throw new WindowRefusal.WindowNotOpen("Nobody is signed in at window " + id + ".");
        if (!actor.isSupervisor() && !running.staffId().equals(actor.id())) {
            throw new WindowRefusal.WindowNotOpen("Somebody else is signed in at window " + id + ".");
        }
        return running;
    }

    private Set<String> qualifiedFor(StaffMember staff, Set<String> wanted) {
        if (!staff.qualified()) throw new WindowRefusal.NotQualified(staff.id() + " has not passed the training.");
        if (!staff.worksIn(hallId))
            throw new WindowRefusal.NotQualified(staff.id() + " does not work in " + hallId + ".");
        for (String itemCode : new TreeSet<>(wanted)) {
            if (!itemCodes.contains(itemCode)) throw new WindowRefusal.NotServedHere(id, itemCode);
            if (!staff.isQualifiedFor(itemCode)) {
                throw new WindowRefusal.NotQualified(staff.id() + " is not qualified for " + itemCode + ".");
            }
        }
        if (!wanted.isEmpty()) return wanted;
        Set<String> all = itemCodes.stream().filter(staff::isQualifiedFor).collect(Collectors.toUnmodifiableSet());
        if (all.isEmpty()) {
            throw new WindowRefusal.NotQualified(staff.id() + " is not qualified for anything at window " + id + ".");
        }
        return all;
    }

    private @Nullable String approver(Actor actor, Instant now) {
        if (actor.isSupervisor()) return actor.id();
        CloseApproval given = approval;
        return given != null && given.isGoodAt(now) ? given.by() : null;
    }

    private void requireNoApproval(Leave leave, Instant now) {
        Shortfall shortfall = leave.shortfall();
        if (shortfall != null) throw new WindowRefusal.ApprovalNeeded(shortfall.fact());
        if (leave.hall().isOpenAt(now)) {
            throw new WindowRefusal.ApprovalNeeded("Hall " + hallId + " is within its posted hours.");
        }
    }

    private ServiceWindow with(
            WindowState next, @Nullable Session running, @Nullable Suspension away, @Nullable CloseApproval given) {
        return new ServiceWindow(id, hallId, unitId, number, label, itemCodes, next, running, away, given, version);
    }
}
