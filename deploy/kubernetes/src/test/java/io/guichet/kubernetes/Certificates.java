package io.guichet.kubernetes;

import io.guichet.local.process.JavaCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.List;

/**
 * Keys and self-signed certificates of one test run, as the operators of Kafka and MongoDB lay them into secrets: a PKCS12
 * store of the own key, one of whom to believe, and PEM.
 */
final class Certificates {

    static final String PASSWORD = "of-this-run-only";

    private final Path directory;

    Certificates(Path directory) {
        this.directory = directory;
    }

    /** Makes a key of its own and a certificate {@code CN=name} for it, good for this machine's loopback address. */
    Path keyStoreOf(String name) throws IOException, InterruptedException {
        var file = directory.resolve(name + "-key.p12");
        var command = new ProcessBuilder(
                        Path.of(JavaCommand.java()).resolveSibling("keytool").toString(),
                        "-genkeypair",
                        "-alias",
                        name,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=ip:127.0.0.1,dns:localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        var said = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (command.waitFor() != 0) throw new IllegalStateException("keytool: " + said);
        return file;
    }

    /** A store to believe the certificate in a key store, and nobody else. */
    Path trustIn(Path keyStore, String name) throws IOException, GeneralSecurityException {
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("trusted", certificate(keyStore));
        var file = directory.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var out = Files.newOutputStream(file)) {
            trusted.store(out, PASSWORD.toCharArray());
        }
        return file;
    }

    static Certificate certificate(Path keyStore) throws IOException, GeneralSecurityException {
        var store = open(keyStore);
        return store.getCertificate(store.aliases().nextElement());
    }

    static Key key(Path keyStore) throws IOException, GeneralSecurityException {
        var store = open(keyStore);
        return store.getKey(store.aliases().nextElement(), PASSWORD.toCharArray());
    }

    /** As {@code mongod} wants its own: key and certificate in one file. */
    Path pemOf(Path keyStore, String name) throws IOException, GeneralSecurityException {
        return Files.write(
                directory.resolve(name),
                List.of(
                        pem("PRIVATE KEY", key(keyStore).getEncoded()),
                        pem("CERTIFICATE", certificate(keyStore).getEncoded())));
    }

    Path certificatePemOf(Path keyStore, String name) throws IOException, GeneralSecurityException {
        var file = directory.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.writeString(file, pem("CERTIFICATE", certificate(keyStore).getEncoded()));
    }

    private static KeyStore open(Path keyStore) throws IOException, GeneralSecurityException {
        return KeyStore.getInstance(keyStore.toFile(), PASSWORD.toCharArray());
    }

    private static String pem(String what, byte[] content) {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(content);
        return "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n";
    }
}
