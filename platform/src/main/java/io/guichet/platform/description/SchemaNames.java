package io.guichet.platform.description;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Short names for the schemas of an API, each its own. By the simple name alone two types of a service become one schema,
 * and the document is wrong for one of them. The simple name stays where nobody shares it; a type within another is named
 * with that one, any other with its feature.
 */
final class SchemaNames {

    /** Where a type's argument begins, which its name has without anything between: {@code …PageIo.guichet.…}. */
    private static final Pattern ARGUMENT = Pattern.compile("(?<=\\w)(?=[A-Z][a-z]*\\.[a-z])");

    private static final Pattern PARTS = Pattern.compile("[.$]");
    private static final Set<String> LAYERS = Set.of("http", "domain", "wire", "mongo", "kafka");
    private static final String PLATFORM = "platform";
    private static final String CONTROLLER = "Controller";
    private static final int PACKAGES_OF_ALL = 2;

    private SchemaNames() {}

    /**
     * @param full names of types with their packages
     * @return the short one of each
     */
    static Map<String, String> of(Collection<String> full) {
        Map<String, List<String>> bySimple = new LinkedHashMap<>();
        // In order: what a name becomes must not depend on which type was met first.
        for (String name : new TreeSet<>(full)) {
            bySimple.computeIfAbsent(simple(name), _ -> new ArrayList<>()).add(name);
        }
        Map<String, String> names = new LinkedHashMap<>();
        bySimple.forEach((simple, sharing) -> {
            List<String> outer =
                    sharing.stream().filter(name -> !isWithinAnother(name)).toList();
            for (String name : sharing) {
                boolean keepsIt = sharing.size() == 1 || (outer.size() == 1 && outer.contains(name));
                names.put(name, keepsIt ? simple : qualified(name));
            }
        });
        List<String> taken = new ArrayList<>(names.values());
        names.replaceAll((name, brief) -> taken.indexOf(brief) == taken.lastIndexOf(brief) ? brief : dotted(name));
        return names;
    }

    private static String simple(String name) {
        StringBuilder simple = new StringBuilder();
        for (String type : ARGUMENT.split(name, -1)) simple.append(parts(type).getLast());
        return simple.toString();
    }

    private static boolean isWithinAnother(String name) {
        for (String type : ARGUMENT.split(name, -1)) {
            if (enclosing(type) != null) return true;
        }
        return false;
    }

    private static String qualified(String name) {
        StringBuilder qualified = new StringBuilder();
        for (String type : ARGUMENT.split(name, -1)) {
            String enclosing = enclosing(type);
            qualified
                    .append(enclosing == null ? feature(type) : enclosing)
                    .append(parts(type).getLast());
        }
        return qualified.toString();
    }

    /** Without what says only that it is a controller; null for a type that stands by itself. */
    private static @Nullable String enclosing(String type) {
        List<String> parts = parts(type);
        // The first part is a package, with a capital letter in an argument.
        if (parts.size() <= 2
                || !Character.isUpperCase(parts.get(parts.size() - 2).charAt(0))) return null;
        String before = parts.get(parts.size() - 2);
        return before.endsWith(CONTROLLER) ? before.substring(0, before.length() - CONTROLLER.length()) : before;
    }

    /** The package below the service's own. */
    private static String feature(String type) {
        List<String> packages = parts(type).subList(0, parts(type).size() - 1);
        if (packages.size() <= PACKAGES_OF_ALL) return "";
        List<String> own = packages.subList(PACKAGES_OF_ALL, packages.size());
        if (own.getFirst().equals(PLATFORM) || own.size() == 1 || LAYERS.contains(own.get(1))) {
            return capital(own.getFirst());
        }
        return capital(own.get(1));
    }

    private static String dotted(String name) {
        return name.replace('$', '.');
    }

    private static List<String> parts(String type) {
        return List.of(PARTS.split(type, -1));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
