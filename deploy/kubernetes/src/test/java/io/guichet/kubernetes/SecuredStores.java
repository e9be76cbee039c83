package io.guichet.kubernetes;

import com.mongodb.ServerAddress;
import io.guichet.local.backend.EmbeddedBroker;
import io.guichet.local.backend.EmbeddedDatabase;
import io.guichet.local.backend.Topics;
import io.guichet.local.process.ChildProcess;
import io.guichet.local.process.JavaCommand;
import io.guichet.local.process.Ports;
import io.guichet.local.process.Waiting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import tools.jackson.databind.JsonNode;

/**
 * A broker that takes certificates and keeps access lists, and a database that takes TLS only, as the province has them: a real broker;
 * a real {@code mongod} where the run has one, else the embedded server.
 */
final class SecuredStores implements AutoCloseable {

    static final String MECHANISM = "SCRAM-SHA-512";

    /** Of each user, for brokers that ask for a name and a password instead of a certificate. */
    static final String PASSWORD = "a word of the broker's";

    private static final Duration READY = Duration.ofMinutes(2);

    private final Path directory;
    private final ChildProcess broker;
    private final int plainPort = Ports.unused();
    private final int securedPort;
    private final int saslPort = Ports.unused();
    private final int databasePort;
    private final ChildProcess database;

    private SecuredStores(Path directory, Path brokerKey, Path brokerTrust, Path databaseKey) throws Exception {
        this.directory = directory;
        this.securedPort = Ports.unused();
        this.databasePort = Ports.unused();
        var controllerPort = Ports.unused();
        var settings = Files.write(
                directory.resolve("broker.properties"),
                List.of(
                        "listeners=BROKER://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d,SECURED://127.0.0.1:%d,WORDS://127.0.0.1:%d"
                                .formatted(plainPort, controllerPort, securedPort, saslPort),
                        "advertised.listeners=BROKER://127.0.0.1:%d,SECURED://127.0.0.1:%d,WORDS://127.0.0.1:%d"
                                .formatted(plainPort, securedPort, saslPort),
                        "listener.security.protocol.map=BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT,SECURED:SSL,WORDS:SASL_SSL",
                        "ssl.client.auth=required",
                        "listener.name.words.ssl.client.auth=none",
                        "sasl.enabled.mechanisms=" + MECHANISM,
                        "listener.name.words.scram-sha-512.sasl.jaas.config="
                                + "org.apache.kafka.common.security.scram.ScramLoginModule required;",
                        "ssl.keystore.type=PKCS12",
                        "ssl.keystore.location=" + brokerKey,
                        "ssl.keystore.password=" + Certificates.PASSWORD,
                        "ssl.truststore.type=PKCS12",
                        "ssl.truststore.location=" + brokerTrust,
                        "ssl.truststore.password=" + Certificates.PASSWORD,
                        "authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                        "allow.everyone.if.no.acl.found=false",
                        // Who comes over the plain listener: the broker itself, and this test where it is the operator.
                        "super.users=User:ANONYMOUS"));
        broker = child(
                "broker",
                plainPort,
                JavaCommand.main(
                        EmbeddedBroker.class,
                        List.of("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                        List.of(
                                directory.resolve("broker").toString(),
                                String.valueOf(plainPort),
                                String.valueOf(controllerPort),
                                settings.toString())));
        broker.start();
        database = child("database", databasePort, database(databaseKey));
        database.start();
    }

    /** Started, and ready to be asked. */
    static SecuredStores start(Path directory, Path brokerKey, Path brokerTrust, Path databaseKey) throws Exception {
        var stores = new SecuredStores(directory, brokerKey, brokerTrust, databaseKey);
        stores.broker.awaitReady(READY);
        stores.database.awaitReady(READY);
        return stores;
    }

    String securedBroker() {
        return "127.0.0.1:" + securedPort;
    }

    /** The same broker, for who has a password and no certificate. */
    String saslBroker() {
        return "127.0.0.1:" + saslPort;
    }

    ServerAddress database() {
        return new ServerAddress("127.0.0.1", databasePort);
    }

    /** What the operators of Strimzi do: topics, users' passwords, and the entries of each one's access list. */
    void apply(Manifests manifests) throws Exception {
        try (var admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                "127.0.0.1:" + plainPort,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                60_000))) {
            if (!Waiting.until(() -> hasBroker(admin), READY, Duration.ofMillis(100))) {
                throw new IllegalStateException("the broker does not answer");
            }
            Topics.ensure(admin);
            var entries = manifests
                    .of("KafkaUser")
                    .flatMap(user -> Stream.of("User:CN=", "User:")
                            .flatMap(prefix -> entries(prefix + Manifests.name(user), user).stream()))
                    .toList();
            admin.createAcls(entries).all().get(60, TimeUnit.SECONDS);
            var passwords = manifests
                    .of("KafkaUser")
                    .<UserScramCredentialAlteration>map(user -> new UserScramCredentialUpsertion(
                            Manifests.name(user),
                            new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096),
                            PASSWORD))
                    .toList();
            admin.alterUserScramCredentials(passwords).all().get(60, TimeUnit.SECONDS);
        }
    }

    private static boolean hasBroker(Admin admin) {
        try {
            return !admin.describeCluster().nodes().get(10, TimeUnit.SECONDS).isEmpty();
        } catch (Exception notYet) {
            return false;
        }
    }

    private static List<AclBinding> entries(String principal, JsonNode user) {
        var entries = new ArrayList<AclBinding>();
        user.at("/spec/authorization/acls").valueStream().forEach(acl -> {
            var resource = acl.path("resource");
            var type = ResourceType.fromString(resource.path("type").asString());
            var pattern = resource.path("patternType").asString("literal").equals("prefix")
                    ? PatternType.PREFIXED
                    : PatternType.LITERAL;
            var name = type == ResourceType.CLUSTER
                    ? "kafka-cluster"
                    : resource.path("name").asString();
            acl.path("operations")
                    .valueStream()
                    .forEach(operation -> entries.add(new AclBinding(
                            new ResourcePattern(type, name, pattern),
                            new AccessControlEntry(
                                    principal, "*", operation(operation.asString()), AclPermissionType.ALLOW))));
        });
        return entries;
    }

    /** {@code IdempotentWrite} is IDEMPOTENT_WRITE here. */
    private static AclOperation operation(String name) {
        return AclOperation.fromString(
                name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
    }

    private List<String> database(Path key) throws Exception {
        if (!System.getenv().getOrDefault("GUICHET_BACKEND", "").equals("mongod")) {
            return JavaCommand.main(
                    EmbeddedDatabase.class,
                    List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                    List.of(
                            directory.resolve("database.mv").toString(),
                            String.valueOf(databasePort),
                            key.toString(),
                            Certificates.PASSWORD));
        }
        var pem = new Certificates(directory).pemOf(key, "mongod.pem").toString();
        var command = new ArrayList<>(List.of(
                System.getenv().getOrDefault("MONGOD", "mongod"),
                "--dbpath",
                Files.createDirectories(directory.resolve("database")).toString()));
        command.addAll(
                List.of("--port", String.valueOf(databasePort), "--bind_ip", "127.0.0.1", "--nounixsocket", "--quiet"));
        command.addAll(List.of("--tlsMode", "requireTLS", "--tlsCertificateKeyFile", pem, "--tlsCAFile", pem));
        command.add("--tlsAllowConnectionsWithoutCertificates");
        return command;
    }

    private ChildProcess child(String name, int port, List<String> command) {
        return new ChildProcess(new ChildProcess.Plan(
                name,
                port,
                command,
                Map.of("MALLOC_ARENA_MAX", "2"),
                directory,
                directory.resolve(name + ".log"),
                () -> Ports.answers(port)));
    }

    @Override
    public void close() {
        // Nobody will read this data again.
        broker.kill9();
        database.kill9();
    }
}
