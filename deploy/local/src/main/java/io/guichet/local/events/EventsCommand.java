package io.guichet.local.events;

import io.guichet.local.client.CommandLine;
import io.guichet.local.client.RunningPlatform;
import io.guichet.local.client.Terminal;
import java.io.PrintStream;

/**
 * {@code ./guichet events}: {@code dead-letters}, {@code send-again NUMBER}, {@code replay GROUP TOPIC}. With
 * {@code --kafka host:port} for another broker than that of the platform that runs here.
 */
public final class EventsCommand {

    private static final String USAGE = """
            ./guichet events dead-letters            what readers put aside, where it came from and why
            ./guichet events send-again NUMBER       one of them to the topic it came from
            ./guichet events replay GROUP TOPIC      let a reader begin with the oldest message; its service must not run
            --kafka host:port                        another broker than the one that runs here""";

    private final PrintStream out;

    EventsCommand(PrintStream out) {
        this.out = out;
    }

    public static void main(String... args) throws InterruptedException {
        System.exit(new EventsCommand(Terminal.out()).run(args));
    }

    /** @return 0 when it is done, 1 when it was refused, 2 for words nobody knows */
    int run(String... args) throws InterruptedException {
        try {
            var line = CommandLine.parse(args);
            line.requireOnly("kafka");
            var words = line.words();
            var what = words.isEmpty() ? "" : words.getFirst();
            if (line.asksForHelp()) {
                out.println(USAGE);
                return 0;
            }
            if (what.equals("dead-letters") && words.size() == 1) list(kafka(line));
            else if (what.equals("send-again") && words.size() == 2) again(kafka(line), Long.parseLong(words.get(1)));
            else if (what.equals("replay") && words.size() == 3) replay(kafka(line), words.get(1), words.get(2));
            else {
                out.println(USAGE);
                return 2;
            }
            return 0;
        } catch (IllegalArgumentException | IllegalStateException refused) {
            out.println(refused.getMessage());
            return 1;
        }
    }

    private static String kafka(CommandLine line) {
        var given = line.text("kafka", "");
        return given.isEmpty() ? RunningPlatform.read(line.home()).kafka() : given;
    }

    private void list(String kafka) {
        var letters = new DeadLetters(kafka).all();
        for (var letter : letters) {
            out.printf(
                    "%d  %s  %s  %d bytes%n    %s%n",
                    letter.number(), letter.origin(), letter.event(), letter.bytes(), letter.reason());
        }
        out.printf("%d dead letters%n", letters.size());
    }

    private void again(String kafka, long number) throws InterruptedException {
        out.printf("%d sent again to %s%n", number, new DeadLetters(kafka).sendAgain(number));
    }

    private void replay(String kafka, String group, String topic) throws InterruptedException {
        var messages = new Readers(kafka).beginAnew(group, topic);
        out.printf("%s will read %d messages of %s when it starts%n", group, messages, topic);
    }
}
