package io.guichet.queue.referral.http;

import io.guichet.platform.domain.Words;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.organisation.Units;
import io.guichet.queue.referral.Referral;
import io.guichet.queue.referral.ReferralState;
import java.time.Clock;
import java.time.format.DateTimeFormatter;

/** Puts names to the codes of a referral, and writes its slip. */
final class ReferralViews {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    private final Halls halls;
    private final Units units;
    private final Items items;
    private final Clock clock;

    ReferralViews(Halls halls, Units units, Items items, Clock clock) {
        this.halls = halls;
        this.units = units;
        this.items = items;
        this.clock = clock;
    }

    ReferralView of(Referral referral) {
        Referral.Origin origin = referral.origin();
        Hall from = halls.find(origin.hallId());
        Hall hall = halls.find(referral.to().hallId());
        Words unit = units.find(referral.to().unitId()).name();
        Words item = items.find(referral.to().itemCode()).name();
        int days = hall.rules().referralDays();
        ReferralState state = referral.stateAt(clock.instant(), days);
        return new ReferralView(
                referral.id(),
                state,
                state == ReferralState.OVERDUE,
                origin.hallId(),
                from.name(),
                origin.itemCode(),
                origin.number(),
                origin.sentBy(),
                state == ReferralState.STARTED ? null : origin.firstAsked(),
                hall.id(),
                hall.name(),
                referral.to().unitId(),
                unit,
                referral.to().itemCode(),
                item,
                referral.to().reason(),
                referral.at(),
                referral.expectedUntil(days),
                referral.ticketId(),
                referral.takenAt(),
                referral.startedAt(),
                slip(referral, from, hall, unit, item));
    }

    private static Words slip(Referral referral, Hall from, Hall hall, Words unit, Words item) {
        Referral.Origin origin = referral.origin();
        String until = DAY.format(referral.expectedUntil(hall.rules().referralDays())
                .atZone(hall.zone())
                .toLocalDate());
        String asked = origin.firstAsked().staffId();
        return new Words(
                "转介单\n请到：" + hall.name().zh() + " " + unit.zh() + "\n办理：" + item.zh() + "\n来自："
                        + from.name().zh() + " " + origin.number() + "\n首问责任人：" + asked + "\n请于 " + until
                        + " 前到达，出示本单取号\n编号：" + referral.id(),
                "Referral\nGo to: " + hall.name().en() + ", " + unit.en() + "\nFor: " + item.en() + "\nFrom: "
                        + from.name().en() + ", " + origin.number() + "\nFirst asked: " + asked + "\nShow this slip by "
                        + until + " to get a number\nNo. " + referral.id());
    }
}
