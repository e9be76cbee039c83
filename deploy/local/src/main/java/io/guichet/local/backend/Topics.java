package io.guichet.local.backend;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Every topic of the platform: the one list that launcher, demo and acceptance tests go by. The services declare theirs as
 * well, and docs/events.md lists those that carry something today ({@code TopicsTest} compares).
 */
public final class Topics {

    public static final String TICKET = "guichet.queue.ticket";
    public static final String WINDOW = "guichet.queue.window";
    public static final String HALL = "guichet.queue.hall";
    public static final String CALLBACK = "guichet.queue.callback";
    public static final String MATTER = "guichet.queue.matter";
    public static final String APPOINTMENT = "guichet.queue.appointment";
    public static final String ORGANISATION = "guichet.queue.organisation";
    public static final String RATING = "guichet.evaluation.rating";
    public static final String SURVEY = "guichet.evaluation.survey";
    public static final String ASSET = "guichet.equipment.asset";
    public static final String FAULT = "guichet.equipment.fault";
    public static final String WORK_ORDER = "guichet.equipment.work-order";
    public static final String CUSTODY = "guichet.equipment.custody";
    public static final String EQUIPMENT_PERMIT = "guichet.equipment.permit";
    public static final String RELOCATION = "guichet.equipment.relocation";
    public static final String CLOSING_CHECK = "guichet.equipment.closing-check";
    public static final String EQUIPMENT_EMERGENCY = "guichet.equipment.emergency";
    public static final String PLAN = "guichet.equipment.plan";
    public static final String SOFTWARE = "guichet.equipment.software";
    public static final String ROUND = "guichet.equipment.round";
    public static final String SCAN = "guichet.equipment.scan";
    public static final String CONSUMABLE = "guichet.equipment.consumable";
    public static final String CHARGE_SHEET = "guichet.equipment.charge-sheet";
    public static final String INCIDENT = "guichet.equipment.incident";
    public static final String CASE = "guichet.complaint.case";
    public static final String PERSONAL_DATA = "guichet.complaint.personal-data";
    public static final String TRAINING = "guichet.audit.training";
    public static final String QUALIFICATION = "guichet.audit.qualification";
    public static final String HANDBOOK = "guichet.audit.handbook";
    public static final String VIOLATION = "guichet.audit.violation";
    public static final String EXPOSURE = "guichet.audit.exposure";
    public static final String INSPECTION = "guichet.audit.inspection";
    public static final String FINDING = "guichet.audit.finding";
    public static final String INTEGRITY = "guichet.audit.integrity";
    public static final String VISIT = "guichet.audit.visit";
    public static final String ONSITE = "guichet.audit.onsite";
    public static final String DRILL = "guichet.audit.drill";
    public static final String APPRAISAL = "guichet.audit.appraisal";

    public static final String RANKING = "guichet.audit.ranking";
    public static final String BULLETIN = "guichet.audit.bulletin";
    public static final String AUDIT_EMERGENCY = "guichet.audit.emergency";
    public static final String READING = "guichet.audit.reading";
    public static final String SIGN_IN = "guichet.identity.sign-in";
    public static final String ROLE = "guichet.identity.role";

    /** What nobody could read, as it was received. */
    public static final String DEAD_LETTER = "guichet.dead-letter";

    private static final List<NewTopic> ALL = List.of(
            topic(TICKET, 6),
            topic(WINDOW, 3),
            topic(HALL, 1),
            topic(CALLBACK, 1),
            topic(MATTER, 1),
            topic(APPOINTMENT, 1),
            // The latest state of each region, hall, unit, item: a new reader needs all of it, however old.
            topic(ORGANISATION, 1).configs(Map.of("cleanup.policy", "compact")),
            topic(RATING, 3),
            topic(SURVEY, 1),
            topic(ASSET, 1),
            topic(FAULT, 1),
            topic(WORK_ORDER, 1),
            topic(CUSTODY, 1),
            topic(EQUIPMENT_PERMIT, 1),
            topic(RELOCATION, 1),
            topic(CLOSING_CHECK, 1),
            topic(EQUIPMENT_EMERGENCY, 1),
            topic(PLAN, 1),
            topic(SOFTWARE, 1),
            topic(ROUND, 1),
            topic(SCAN, 1),
            topic(CONSUMABLE, 1),
            topic(CHARGE_SHEET, 1),
            topic(INCIDENT, 1),
            topic(CASE, 3),
            topic(PERSONAL_DATA, 1),
            topic(TRAINING, 1),
            topic(QUALIFICATION, 1),
            topic(HANDBOOK, 1),
            topic(VIOLATION, 1),
            topic(EXPOSURE, 1),
            topic(INSPECTION, 1),
            topic(FINDING, 1),
            topic(INTEGRITY, 1),
            topic(VISIT, 1),
            topic(ONSITE, 1),
            topic(DRILL, 1),
            topic(APPRAISAL, 1),
            topic(RANKING, 1),
            topic(BULLETIN, 1),
            topic(AUDIT_EMERGENCY, 1),
            topic(READING, 1),
            topic(SIGN_IN, 1),
            topic(ROLE, 1),
            topic(DEAD_LETTER, 1));

    private Topics() {}

    /** Their names; dead letters are among them. */
    public static List<String> all() {
        return ALL.stream().map(NewTopic::name).toList();
    }

    /** All that carry events for the first time: a dead letter is a copy of what stands elsewhere. */
    public static List<String> ofEvents() {
        return all().stream().filter(name -> !name.equals(DEAD_LETTER)).toList();
    }

    public static int partitionsOf(String name) {
        return ALL.stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no topic " + name))
                .numPartitions();
    }

    /** Whether only the latest event of a key is kept for ever. */
    public static boolean isCompacted(String name) {
        return ALL.stream()
                .filter(topic -> topic.name().equals(name))
                .anyMatch(topic -> topic.configs() != null
                        && "compact".equals(topic.configs().get("cleanup.policy")));
    }

    /** Creates what is missing and leaves the rest alone. */
    public static void ensure(Admin admin) throws InterruptedException, ExecutionException, TimeoutException {
        for (var created : admin.createTopics(ALL).values().values()) {
            try {
                created.get(20, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    static Admin admin(String bootstrapServers) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 20_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 250));
    }

    private static NewTopic topic(String name, int partitions) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty());
    }
}
