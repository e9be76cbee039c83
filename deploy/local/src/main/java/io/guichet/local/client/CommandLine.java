package io.guichet.local.client;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Arguments in the form {@code word --name value}. */
public record CommandLine(List<String> words, Map<String, String> settings) {

    public CommandLine {
        words = List.copyOf(words);
        settings = Map.copyOf(settings);
    }

    /** @throws IllegalArgumentException for a name without a value */
    public static CommandLine parse(String... args) {
        var words = new ArrayList<String>();
        var settings = new HashMap<String, String>();
        for (var i = 0; i < args.length; i++) {
            if (!args[i].startsWith("--")) {
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

    public double number(String name, double otherwise) {
        var text = settings.get(name);
        return text == null ? otherwise : Double.parseDouble(text);
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
