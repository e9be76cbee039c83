package io.guichet.platform.testing;

import static com.mongodb.client.model.Filters.exists;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import io.guichet.local.backend.TestBackends;
import io.guichet.platform.domain.Refusal;
import io.guichet.platform.ids.Ids;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Documents as the last release stored them ({@code contracts/released/documents.jsonl}) in a database of their own, and today's service on
 * it: every adapter is asked everything that it can be asked by id, by a person, a window, a hall, or about all.
 */
public final class ReleasedDocuments implements AutoCloseable {

    private static final Path FILE = Path.of("contracts/released/documents.jsonl");
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");
    private static final int MANY = 100;

    private record Stored(String collection, Document document) {}

    /**
     * What came of it.
     *
     * @param unread collections of which no question found a document
     * @param failures questions that found one and could not be answered
     */
    public record Reading(Set<String> unread, List<String> failures) {}

    private final String service;
    private final List<Stored> stored;
    private final Set<String> values = new TreeSet<>();
    private final Finds finds = new Finds();
    private final MongoClient client;
    private final MongoDatabase database;
    private final ConfigurableApplicationContext context;

    private ReleasedDocuments(Class<?> application, String service) throws IOException {
        this.service = service;
        this.stored = ofTheLastRelease(service);
        var backends = TestBackends.shared();
        String name = "guichet_released_" + Ids.next().substring(24);
        client = MongoClients.create(backends.mongoUri(name));
        database = client.getDatabase(name);
        for (Stored each : stored) {
            note(each.document());
            database.getCollection(each.collection()).insertOne(each.document());
        }
        ApplicationContextInitializer<GenericApplicationContext> quiet = context -> {
            context.registerBean(
                    "finds",
                    MongoClientSettingsBuilderCustomizer.class,
                    () -> settings -> settings.addCommandListener(finds));
            context.addBeanFactoryPostProcessor(factory -> context.removeBeanDefinition("sweeps"));
        };
        // Lazy, and without sweeps: nobody listens, changes or sends anything but what is asked here.
        context = new SpringApplicationBuilder(application)
                .lazyInitialization(true)
                .initializers(quiet)
                .run(
                        "--spring.mongodb.uri=" + backends.mongoUri(name),
                        "--spring.kafka.bootstrap-servers=" + backends.bootstrapServers(),
                        "--guichet.security.issuer=" + TestTokens.ISSUER,
                        "--guichet.security.jwk-set-uri=http://127.0.0.1:1/jwks",
                        "--guichet.secret=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                        "--server.port=0",
                        "--management.server.port=0");
    }

    /** Today's service on the documents of the last release. In the second of two runs, on a real database, nothing new is learnt. */
    public static ReleasedDocuments keptBy(Class<?> application, String service) throws IOException {
        assumeFalse("mongod".equals(System.getenv("GUICHET_BACKEND")), "documents are read in the first run");
        return new ReleasedDocuments(application, service);
    }

    /** Gives a field of all documents of a collection a value that no version wrote. */
    public void damage(String collection, String field) {
        database.getCollection(collection).updateMany(exists(field), Updates.set(field, "no version wrote this"));
    }

    /** Asks everything once. */
    public Reading read() {
        finds.collections.clear();
        List<String> failures = new ArrayList<>();
        for (Object adapter : adapters()) {
            for (Method question : adapter.getClass().getMethods()) {
                if (isQuestion(question)) ask(adapter, question, failures);
            }
        }
        Set<String> unread = new TreeSet<>();
        stored.forEach(each -> unread.add(each.collection()));
        unread.removeAll(finds.collections);
        return new Reading(unread, failures);
    }

    @Override
    public void close() {
        context.close();
        database.drop();
        client.close();
    }

    private static List<Stored> ofTheLastRelease(String service) throws IOException {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve(FILE))) {
            directory = Objects.requireNonNull(directory.getParent(), FILE::toString);
        }
        try (Stream<String> lines = Files.lines(directory.resolve(FILE))) {
            return lines.map(Document::parse)
                    .filter(line -> service.equals(line.getString("service")))
                    .map(line -> new Stored(line.getString("collection"), line.get("document", Document.class)))
                    .toList();
        }
    }

    /** Beans of the service that keep something in the database. */
    private List<Object> adapters() {
        List<Object> adapters = new ArrayList<>();
        for (String name : context.getBeanDefinitionNames()) {
            Class<?> type = context.getType(name);
            if (type == null || !type.getName().startsWith("io.guichet." + service + ".")) continue;
            // A port, or an adapter by its own name.
            if (!type.isInterface() && !isAdapter(type)) continue;
            Object bean = context.getBean(name);
            if (isAdapter(bean.getClass())) adapters.add(bean);
        }
        return adapters;
    }

    private static boolean isAdapter(Class<?> type) {
        return type.getPackageName().endsWith(".mongo");
    }

    private static boolean isQuestion(Method method) {
        if (method.getDeclaringClass() == Object.class || Modifier.isStatic(method.getModifiers())) return false;
        // What returns nothing, or how many it changed, is a command.
        if (method.getReturnType().isPrimitive()) return false;
        long texts = Stream.of(method.getParameterTypes())
                .filter(type -> type == String.class)
                .count();
        return texts <= 1 && Stream.of(method.getParameterTypes()).allMatch(ReleasedDocuments::isKnown);
    }

    private static boolean isKnown(Class<?> parameter) {
        return parameter == String.class
                || parameter == int.class
                || parameter == Instant.class
                || parameter == Collection.class
                || parameter == Set.class
                || parameter == List.class;
    }

    private void ask(Object adapter, Method question, List<String> failures) {
        question.setAccessible(true);
        boolean byText = List.of(question.getParameterTypes()).contains(String.class);
        for (String value : byText ? values : Set.of("")) {
            Object[] arguments = Stream.of(question.getParameterTypes())
                    .map(type -> argument(type, value))
                    .toArray();
            finds.found = false;
            try {
                Object answer = question.invoke(adapter, arguments);
                if (answer instanceof Stream<?> many) many.forEach(each -> {});
            } catch (InvocationTargetException told) {
                Throwable why = told.getCause();
                if (finds.found && !(why instanceof Refusal)) {
                    failures.add(
                            adapter.getClass().getSimpleName() + "." + question.getName() + "(" + value + "): " + why);
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(question.toString(), e);
            }
        }
    }

    private Object argument(Class<?> type, String value) {
        if (type == String.class) return value;
        if (type == int.class) return MANY;
        if (type == Instant.class) return LATER;
        return type == List.class ? List.copyOf(values) : values;
    }

    /** Ids, and whatever the documents call an id of something else. */
    private void note(Document document) {
        document.forEach((field, value) -> {
            if (value instanceof String text && (field.equals("_id") || field.endsWith("Id"))) values.add(text);
        });
    }

    /** Which collections answered with a document, and whether one did since it was last asked. */
    private static final class Finds implements CommandListener {

        /** The driver tells on the thread that asked; others' questions are not ours. */
        private final Thread asking = Thread.currentThread();

        private final Set<String> collections = new TreeSet<>();
        private boolean found;

        @Override
        public void commandSucceeded(CommandSucceededEvent event) {
            if (Thread.currentThread() != asking || !event.getCommandName().equals("find")) return;
            BsonDocument cursor = event.getResponse().getDocument("cursor", new BsonDocument());
            if (!cursor.containsKey("firstBatch")
                    || cursor.getArray("firstBatch").isEmpty()) return;
            String namespace = cursor.getString("ns").getValue();
            collections.add(namespace.substring(namespace.indexOf('.') + 1));
            found = true;
        }
    }
}
