package io.guichet.equipment.plan.http;

import io.guichet.equipment.http.AskedHall;
import io.guichet.equipment.http.AskedPage;
import io.guichet.equipment.plan.Campaign;
import io.guichet.equipment.plan.Campaigns;
import io.guichet.equipment.plan.Plan;
import io.guichet.equipment.plan.Plans;
import io.guichet.equipment.plan.RunCampaign;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.idempotency.CommandKey;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Forbidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The same work for every device of a model, with the list of who has it done. */
@RestController
@RequestMapping("/api/equipment/campaigns")
final class CampaignController {

    private static final int LONGEST_MODEL = 100;

    private final Campaigns campaigns;
    private final RunCampaign runCampaign;
    private final Plans plans;

    CampaignController(Campaigns campaigns, RunCampaign runCampaign, Plans plans) {
        this.campaigns = campaigns;
        this.runCampaign = runCampaign;
        this.plans = plans;
    }

    /** @param hallId left out: every hall, for those who belong to none in particular */
    record CampaignRequest(
            @NotNull String model,
            @Nullable String hallId,
            @NotNull @Valid PlanRequest plan) {}

    record CampaignView(
            String id,
            String model,
            @Nullable String hallId,
            String title,
            Instant startedAt,
            boolean spread,
            long plans,
            long done) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CampaignView start(@Valid @RequestBody CampaignRequest body, HttpServletRequest request) {
        if (body.model.isBlank() || body.model.length() > LONGEST_MODEL) {
            throw new InvalidRequest("/model", "1 to " + LONGEST_MODEL + " characters");
        }
        String hallId = AskedHall.orAny(body.hallId);
        return view(runCampaign.start(
                body.model,
                hallId,
                body.plan.toWish(),
                Caller.current().subject(),
                CommandKey.of(request).value()));
    }

    @GetMapping
    AskedPage.Page<CampaignView> latest(
            @RequestParam(required = false) @Nullable String hall, @RequestParam(defaultValue = "0") int page) {
        AskedPage asked = new AskedPage(page);
        List<Campaign> found = campaigns.latest(AskedHall.orAny(hall), asked.skip(), asked.limit());
        return asked.of(found, this::view);
    }

    @GetMapping("/{id}")
    CampaignView one(@PathVariable String id) {
        return view(seen(id));
    }

    /** The completion list: who has it done, who has not. */
    @GetMapping("/{id}/plans")
    AskedPage.Page<PlanView> plansOf(@PathVariable String id, @RequestParam(defaultValue = "0") int page) {
        AskedPage asked = new AskedPage(page);
        List<Plan> found = plans.search(
                new Plans.Search(Caller.current().hall(), null, null, seen(id).id()), asked.skip(), asked.limit());
        return asked.of(found, PlanView::of);
    }

    private Campaign seen(String id) {
        Campaign campaign = campaigns.find(id);
        String own = Caller.current().hall();
        if (own != null && campaign.hallId() != null && !own.equals(campaign.hallId())) {
            throw new Forbidden("This campaign is of another hall.");
        }
        return campaign;
    }

    private CampaignView view(Campaign campaign) {
        Plans.Progress progress = plans.progress(campaign.id());
        return new CampaignView(
                campaign.id(),
                campaign.model(),
                campaign.hallId(),
                campaign.wish().work().title(),
                campaign.startedAt(),
                campaign.spread(),
                progress.plans(),
                progress.done());
    }
}
