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

/** Every topic of the platform. The services declare theirs as well; both lists say the same. */
public final class Topics {

    public static final String TICKET = "guichet.queue.ticket";
    public static final String WINDOW = "guichet.queue.window";
    public static final String HALL = "guichet.queue.hall";
    public static final String CALLBACK = "guichet.queue.callback";
    public static final String MATTER = "guichet.queue.matter";
    public static final String ORGANISATION = "guichet.queue.organisation";
    public static final String RATING = "guichet.evaluation.rating";
    public static final String SURVEY = "guichet.evaluation.survey";

    private static final List<NewTopic> ALL = List.of(
            topic(TICKET, 6),
            topic(WINDOW, 3),
            topic(HALL, 1),
            topic(CALLBACK, 1),
            topic(MATTER, 1),
            // The latest state of each region, hall, unit, item: a new reader needs all of it, however old.
            topic(ORGANISATION, 1).configs(Map.of("cleanup.policy", "compact")),
            topic(RATING, 3),
            topic(SURVEY, 1));

    private Topics() {}

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
