package io.guichet.kubernetes;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.guichet.local.backend.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;

/** What the compiled code of a process says of itself: its settings, and whom it listens as to what. */
record ServiceCode(String process) {

    /** Those that have a database and talk to the broker. */
    static final List<String> SERVICES = List.of("queue", "evaluation", "complaint", "equipment", "audit");

    private static final Path ROOT = Path.of("..", "..");
    private static final String LISTENER = "org.springframework.kafka.annotation.KafkaListener";
    private static final String SETTINGS = "org.springframework.boot.context.properties.ConfigurationProperties";
    private static final String DEFAULT = "org.springframework.boot.context.properties.bind.DefaultValue";
    private static final String LEDGER = "io.guichet.audit.ledger.LedgerSettings";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)");
    private static final Map<Path, JavaClasses> READ = new ConcurrentHashMap<>();

    Path module() {
        return ROOT.resolve(process.equals("gateway") ? process : "service-" + process);
    }

    /** Its own classes, and those of the platform where it stands on that. */
    Stream<JavaClass> classes() {
        return process.equals("gateway")
                ? read(module()).stream()
                : Stream.concat(read(module()).stream(), read(ROOT.resolve("platform")).stream());
    }

    /** Topics by the group that reads them; the ledger reads all that its pattern fits. */
    Map<String, Set<String>> topicsByGroup() {
        var groups = new TreeMap<String, Set<String>>();
        classes()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.tryGetAnnotationOfType(LISTENER).stream())
                .forEach(listener -> groups.computeIfAbsent(
                                String.valueOf(listener.get("groupId").orElseThrow()), first -> new TreeSet<>())
                        .addAll(List.of((String[]) listener.get("topics").orElseThrow())));
        if (process.equals("audit")) {
            var fits = Pattern.compile(patternOfTopics(LEDGER));
            groups.put(
                    constant(LEDGER, "GROUP_PREFIX") + "guichet_audit",
                    Topics.all().stream().filter(fits.asMatchPredicate()).collect(toCollection(TreeSet::new)));
        }
        return groups;
    }

    Set<String> topicsRead() {
        return topicsByGroup().values().stream().flatMap(Set::stream).collect(toCollection(TreeSet::new));
    }

    /** Variables that its own settings are read from, as Spring's relaxed names have them. */
    Set<String> variables() {
        var names = new TreeSet<String>();
        classes()
                .forEach(type -> type.tryGetAnnotationOfType(SETTINGS)
                        .ifPresent(settings ->
                                collect(type, prefix(settings), property -> names.addAll(variables(property)))));
        placeholders(module().resolve("src/main/resources/application.yml")).forEach(names::add);
        return names;
    }

    /** {@code guichet.audit.ledger.key-file} is read from GUICHET_AUDIT_LEDGER_KEYFILE, and from its older form …KEY_FILE. */
    static List<String> variables(String property) {
        var upper = property.replace('.', '_').toUpperCase(Locale.ROOT);
        return List.of(upper.replace("-", ""), upper.replace('-', '_'));
    }

    private static String prefix(JavaAnnotation<?> settings) {
        return Stream.of("value", "prefix")
                .map(name -> String.valueOf(settings.get(name).orElse("")))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static void collect(JavaClass settings, String prefix, Consumer<String> names) {
        for (JavaField field : settings.getFields()) {
            if (field.getModifiers().contains(JavaModifier.STATIC)) continue;
            var name = prefix + "." + DataObjectPropertyName.toDashedForm(field.getName());
            if (field.getRawType().isRecord()) collect(field.getRawType(), name, names);
            else names.accept(name);
        }
    }

    private static Stream<String> placeholders(Path file) {
        try {
            return PLACEHOLDER.matcher(Files.readString(file)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The default of a setting that is a pattern of topics: of all defaults only that one begins like a topic. */
    private String patternOfTopics(String settings) {
        return read(module()).get(settings).getConstructors().stream()
                .flatMap(each -> each.getParameters().stream())
                .flatMap(each -> each.tryGetAnnotationOfType(DEFAULT).stream())
                .map(each -> String.join(",", (String[]) each.get("value").orElse(new String[0])))
                .filter(value -> value.startsWith("guichet\\."))
                .findFirst()
                .orElseThrow();
    }

    private String constant(String type, String name) {
        try {
            return ClassFile.of()
                    .parse(module().resolve("target/classes").resolve(type.replace('.', '/') + ".class"))
                    .fields()
                    .stream()
                    .filter(field -> field.fieldName().equalsString(name))
                    .flatMap(field -> field.findAttribute(Attributes.constantValue()).stream())
                    .map(value -> String.valueOf(value.constant().constantValue()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no constant " + name + " in " + type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaClasses read(Path module) {
        return READ.computeIfAbsent(module, missing -> {
            // Only what stands in the module's own files is asked for.
            ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
            var classes = new ClassFileImporter().importPath(module.resolve("target/classes"));
            if (classes.isEmpty()) throw new IllegalStateException(module + " is not compiled");
            return classes;
        });
    }
}
