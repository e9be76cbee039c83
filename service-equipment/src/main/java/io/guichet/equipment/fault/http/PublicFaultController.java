package io.guichet.equipment.fault.http;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.Category;
import io.guichet.equipment.fault.Reason;
import io.guichet.equipment.fault.ReportFromPublic;
import io.guichet.equipment.shelf.Check;
import io.guichet.equipment.shelf.http.Acts;
import io.guichet.platform.http.InvalidRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whoever scans a label, without signing in: sees what it is, and says what is the matter. No names, no words. */
@RestController
@RequestMapping("/api/equipment/public/assets/{label}")
final class PublicFaultController {

    private static final Set<Reason> NOT_FOR_THE_PUBLIC =
            Set.of(Reason.HEARTBEAT_LOST, Reason.FAILED_CHECK, Reason.SEAL_BROKEN);

    private final ReportFromPublic reportFromPublic;
    private final Acts acts;

    PublicFaultController(ReportFromPublic reportFromPublic, Acts acts) {
        this.reportFromPublic = reportFromPublic;
        this.acts = acts;
    }

    /** @param reported somebody said so before; there is no need to say it again */
    record PublicAssetView(String label, Category category, String hallId, boolean reported, List<Reason> reasons) {}

    @GetMapping
    PublicAssetView seen(@PathVariable String label) {
        Asset asset = reportFromPublic.visible(checked(label));
        return new PublicAssetView(
                asset.label(),
                asset.card().category(),
                asset.spot().hallId(),
                reportFromPublic.isReported(asset),
                List.of(Reason.values()).stream()
                        .filter(reason -> !NOT_FOR_THE_PUBLIC.contains(reason))
                        .toList());
    }

    record PublicFaultRequest(@NotNull Reason reason) {}

    @PostMapping("/faults")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void report(@PathVariable String label, @Valid @RequestBody PublicFaultRequest body, HttpServletRequest request) {
        if (NOT_FOR_THE_PUBLIC.contains(body.reason())) throw new InvalidRequest("/reason", "one of those offered");
        reportFromPublic.report(checked(label), body.reason(), acts.of(request));
    }

    private static String checked(String label) {
        return InvalidRequest.at("label", () -> Check.slug("label", label));
    }
}
