package io.guichet.local.backend;

import de.bwaldvogel.mongo.MongoServer;
import io.guichet.local.process.ParentWatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import org.h2.mvstore.MVStore;

/** MongoDB's protocol over an H2 file: a database for a trial or one small hall. Main class of a child process. */
public final class EmbeddedDatabase {

    /** How long the file keeps what is no longer referenced. The default of 45 s makes it grow by tens of megabytes a minute. */
    private static final int RETENTION_MILLIS = 1_000;

    private EmbeddedDatabase() {}

    /** @param args file, port; for tests also a PKCS12 store and its password: then TLS only */
    public static void main(String[] args) throws IOException, GeneralSecurityException {
        ParentWatch.endWithParent();
        var file = Path.of(args[0]).toAbsolutePath();
        Files.createDirectories(file.getParent());
        var sync = Boolean.parseBoolean(System.getenv().getOrDefault("GUICHET_MONGO_SYNC", "false"));
        var backend = new OneAtATimeBackend(open(file), sync);
        var server = new MongoServer(backend);
        if (args.length > 3) encrypt(server, Path.of(args[2]), args[3]);
        server.bind("127.0.0.1", Integer.parseInt(args[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow, "stop"));
    }

    private static void encrypt(MongoServer server, Path keys, String password)
            throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(keys.toFile(), password.toCharArray());
        var alias = store.aliases().nextElement();
        server.enableSsl((PrivateKey) store.getKey(alias, password.toCharArray()), null, (X509Certificate)
                store.getCertificate(alias));
    }

    static MVStore open(Path file) {
        var store = new MVStore.Builder()
                .fileName(file.toString())
                // The background writer would save documents while a command changes them.
                .autoCommitDisabled()
                .cacheSize(32)
                .open();
        store.setRetentionTime(RETENTION_MILLIS);
        store.setVersionsToKeep(0);
        return store;
    }
}
