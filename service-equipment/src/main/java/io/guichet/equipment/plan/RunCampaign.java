package io.guichet.equipment.plan;

import io.guichet.equipment.device.Device;
import io.guichet.equipment.device.Devices;
import io.guichet.platform.domain.Pushback;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Starts a campaign, and gives every device of the model its plan. */
public final class RunCampaign {

    static final int MOST_DEVICES = 5_000;

    private static final int AT_ONCE = 10;

    private final Campaigns campaigns;
    private final DefinePlan definePlan;
    private final Devices devices;
    private final Clock clock;

    public RunCampaign(Campaigns campaigns, DefinePlan definePlan, Devices devices, Clock clock) {
        this.campaigns = campaigns;
        this.definePlan = definePlan;
        this.devices = devices;
        this.clock = clock;
    }

    /**
     * The plans themselves are made by {@link #spread}, soon after.
     *
     * @param hallId null for every hall
     * @throws InvalidRequest for a model that nobody has, or more than 5,000 devices of it, or a meter that one of them
     *     does not have
     */
    public Campaign start(String model, @Nullable String hallId, PlanWish wish, String by, String command) {
        List<Device> found = devices.ofModel(model, hallId, MOST_DEVICES + 1);
        if (found.isEmpty()) throw new InvalidRequest("/model", "there is no device of this model in service");
        if (found.size() > MOST_DEVICES) {
            throw new InvalidRequest("/model", "more than " + MOST_DEVICES + " devices: go hall by hall");
        }
        found.forEach(wish::ruleFor);
        Campaign campaign =
                new Campaign(Ids.of("campaign|" + command), model, hallId, wish, by, clock.instant(), false, 0, 0);
        return campaigns.add(campaign.start());
    }

    /** Run now and then: also ends what a crash has left half done. */
    public void spread() {
        for (Campaign campaign : campaigns.unspread(AT_ONCE)) {
            List<Device> found = devices.ofModel(campaign.model(), campaign.hallId(), MOST_DEVICES);
            found.stream().filter(device -> hasMeter(device, campaign)).forEach(device -> {
                definePlan.ofCampaign(campaign.id(), device, campaign.wish());
            });
            try {
                campaigns.save(campaign.spreadOver(found.size(), clock.instant()));
            } catch (Stale | Pushback later) {
                // Another process was as quick, or the broker is away: the next look sees.
            }
        }
    }

    /** A device that was moved away from its window meanwhile must not stop the others. */
    private static boolean hasMeter(Device device, Campaign campaign) {
        try {
            campaign.wish().ruleFor(device);
            return true;
        } catch (InvalidRequest none) {
            return false;
        }
    }
}
