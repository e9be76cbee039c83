package io.guichet.local.backend;

import io.guichet.local.process.ParentWatch;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** A real Kafka broker and its controller in one JVM. Main class of a child process. */
public final class EmbeddedBroker {

    private EmbeddedBroker() {}

    /** @param args data directory, broker port, controller port; for tests also a file of settings that are laid over ours */
    public static void main(String[] args) throws IOException {
        ParentWatch.endWithParent();
        var directory = Path.of(args[0]).toAbsolutePath();
        var settings = settings(directory, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        if (args.length > 3) {
            try (var over = Files.newBufferedReader(Path.of(args[3]))) {
                settings.load(over);
            }
        }
        Files.createDirectories(directory);
        var file = directory.resolve("server.properties");
        var text = new StringWriter();
        settings.store(text, null);
        Files.writeString(file, text.toString());
        if (!Files.exists(directory.resolve("log/meta.properties"))) {
            format(file);
        }
        Kafka.main(new String[] {file.toString()});
    }

    private static void format(Path settings) {
        var id = Uuid.randomUuid().toString();
        var code = StorageTool.execute(
                new String[] {"format", "--standalone", "-t", id, "-c", settings.toString()}, System.out);
        if (code != 0) {
            throw new IllegalStateException("the broker's storage could not be formatted");
        }
    }

    private static Properties settings(Path directory, int port, int controllerPort) {
        var settings = new Properties();
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", "1");
        settings.setProperty("listeners", "BROKER://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.setProperty("advertised.listeners", "BROKER://127.0.0.1:" + port);
        settings.setProperty("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.setProperty("inter.broker.listener.name", "BROKER");
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty("controller.quorum.bootstrap.servers", "127.0.0.1:" + controllerPort);
        settings.setProperty("log.dirs", directory.resolve("log").toString());
        settings.setProperty("auto.create.topics.enable", "false");
        settings.setProperty("num.partitions", "1");
        settings.setProperty("default.replication.factor", "1");
        settings.setProperty("offsets.topic.replication.factor", "1");
        // Fifty by default, each with its files and its part of every start.
        settings.setProperty("offsets.topic.num.partitions", "4");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("transaction.state.log.num.partitions", "2");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
        // A killed broker is let in again when its old session is over: 3.6 s this way, 12 to 17 s by default.
        settings.setProperty("broker.session.timeout.ms", "1500");
        settings.setProperty("broker.heartbeat.interval.ms", "300");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        // 128 MB by default, more than this JVM's memory. Enough for some 150,000 keys at once;
        // more take another round.
        settings.setProperty("log.cleaner.dedupe.buffer.size", "4194304");
        settings.setProperty("num.network.threads", "2");
        settings.setProperty("num.io.threads", "4");
        settings.setProperty("controlled.shutdown.enable", "false");
        return settings;
    }
}
