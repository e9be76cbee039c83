package io.guichet.equipment.workorder.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.equipment.plan.Plan;
import io.guichet.equipment.workorder.OpenFollowUp;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.inbox.ReceivedEvent;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;

/**
 * Opens the work order of each failed item of planned work (S5) and of each inspection finding about a device (flow 6).
 * An asset that the register does not have is counted and passed over: trying again would hold up all others.
 */
public final class FollowUpListener {

    public static final String PLANS = "guichet.equipment.plan";
    public static final String FINDINGS = "guichet.audit.finding";

    private static final String DONE = "io.guichet.equipment.plan.done.v1";
    private static final String RAISED = "io.guichet.audit.finding.raised.v1";
    private static final Logger LOG = LoggerFactory.getLogger(FollowUpListener.class);

    private final OpenFollowUp openFollowUp;
    private final Counter unknown;

    public FollowUpListener(OpenFollowUp openFollowUp, MeterRegistry registry) {
        this.openFollowUp = openFollowUp;
        this.unknown = registry.counter("guichet.equipment.followups.unknown.asset");
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Failed(String itemId) {
        Failed {
            Ids.slug("itemId", itemId);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Done(String planId, String assetId, String runId, List<Failed> failed, Instant at) {
        Done {
            Ids.slug("planId", planId);
            Ids.slug("assetId", assetId);
            Ids.slug("runId", runId);
            failed = List.copyOf(failed);
            Objects.requireNonNull(at, "at");
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Raised(String findingId, @Nullable String assetId, Instant at) {
        Raised {
            Ids.slug("findingId", findingId);
            if (assetId != null) Ids.slug("assetId", assetId);
            Objects.requireNonNull(at, "at");
        }
    }

    @KafkaListener(topics = PLANS, groupId = "guichet-equipment-followups-plans", concurrency = "1")
    public void onPlan(ConsumerRecord<String, byte[]> received) {
        ReceivedEvent event = ReceivedEvent.of(received);
        if (!event.type().equals(DONE)) return;
        Done done = event.as(Done.class);
        for (Failed item : done.failed) {
            String key = Plan.repairKey(done.runId, item.itemId);
            open(new OpenFollowUp.Need(done.assetId, done.planId, key, done.at), event);
        }
    }

    @KafkaListener(topics = FINDINGS, groupId = "guichet-equipment-followups-findings", concurrency = "1")
    public void onFinding(ConsumerRecord<String, byte[]> received) {
        ReceivedEvent event = ReceivedEvent.of(received);
        if (!event.type().equals(RAISED)) return;
        Raised raised = event.as(Raised.class);
        String assetId = raised.assetId;
        // A finding about people or a window alone is nothing to repair.
        if (assetId == null) return;
        open(new OpenFollowUp.Need(assetId, raised.findingId, "finding|" + raised.findingId, raised.at), event);
    }

    private void open(OpenFollowUp.Need need, ReceivedEvent event) {
        if (openFollowUp.open(need).isPresent()) return;
        unknown.increment();
        LOG.warn("no work order for {} of event {}: no asset {}", need.sourceId(), event.id(), need.assetId());
    }
}
