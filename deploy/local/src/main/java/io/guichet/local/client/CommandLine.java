package io.guichet.local.client;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Arguments in the form {@code word --name value}; {@code --help} alone has no value. */
public record CommandLine(List<String> words, Map<String, String> settings) {

    private static final String HELP = "help";

    /** Read by {@link #home()} and {@link #gateway}, whatever the program. */
    private static final Set<String> EVERYWHERE = Set.of(HELP, "home", "gateway");

    public CommandLine {
        words = List.copyOf(words);
        settings = Map.copyOf(settings);
    }

    /** @throws IllegalArgumentException for a name without a value */
    public static CommandLine parse(String... args) {
        var words = new ArrayList<String>();
        var settings = new HashMap<String, String>();
        for (var i = 0; i < args.length; i++) {
            if (args[i].equals("--help") || args[i].equals("-h")) {
                settings.put(HELP, "");
            } else if (!args[i].startsWith("--")) {
                words.add(args[i]);
            } else if (i + 1 < args.length) {
                settings.put(args[i].substring(2), args[++i]);
            } else {
                throw new IllegalArgumentException(args[i] + " needs a value");
            }
        }
        return new CommandLine(words, settings);
    }

    public String text(String name, String otherwise) {
        return settings.getOrDefault(name, otherwise);
    }

    public boolean asksForHelp() {
        return settings.containsKey(HELP);
    }

    /** @throws IllegalArgumentException for a name that is none of these: a slip of the pen would measure something else */
    public void requireOnly(String... known) {
        var names = new TreeSet<>(List.of(known));
        for (var name : settings.keySet()) {
            if (!names.contains(name) && !EVERYWHERE.contains(name)) {
                throw new IllegalArgumentException(
                        "--" + name + " is not known here; known are --" + String.join(", --", names) + ", --help");
            }
        }
    }

    /** @throws IllegalArgumentException for what is no number */
    public double number(String name, double otherwise) {
        var text = settings.get(name);
        if (text == null) return otherwise;
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException _) {
            throw new IllegalArgumentException("--" + name + " needs a number, not " + text);
        }
    }

    /** Where the platform keeps its files: {@code --home}, else GUICHET_HOME, else {@code .guichet} here. */
    public Path home() {
        var fromEnvironment = Objects.requireNonNullElse(System.getenv("GUICHET_HOME"), ".guichet");
        return Path.of(text("home", fromEnvironment)).toAbsolutePath().normalize();
    }

    /** {@code --gateway}, else the one of the platform that runs here. */
    public URI gateway(RunningPlatform platform) {
        return URI.create(text("gateway", platform.gateway().toString()));
    }
}
