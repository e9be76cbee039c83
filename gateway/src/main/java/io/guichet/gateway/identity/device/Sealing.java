package io.guichet.gateway.identity.device;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals text so that nobody else can read or change it: AES-256-GCM under a key derived for this purpose only. */
@Component
@AccessesPartialKey
class Sealing {

    private static final byte[] PURPOSE = "guichet gateway device cookie v1".getBytes(StandardCharsets.UTF_8);
    private static final int KEY_BYTES = 32;

    private final Aead aead;

    Sealing(InstallationSecret secret) throws GeneralSecurityException {
        AeadConfig.register();
        var key = AesGcmKey.builder()
                .setParameters(AesGcmParameters.builder()
                        .setKeySizeBytes(KEY_BYTES)
                        .setIvSizeBytes(12)
                        .setTagSizeBytes(16)
                        .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                        .build())
                .setKeyBytes(SecretBytes.copyFrom(
                        Hkdf.computeHkdf("HMACSHA256", secret.bytes(), new byte[0], PURPOSE, KEY_BYTES),
                        InsecureSecretKeyAccess.get()))
                .build();
        this.aead = KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    String seal(byte[] text) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(aead.encrypt(text, PURPOSE));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("cannot encrypt", failure);
        }
    }

    /** The text, or null when it was not sealed here or has been changed. */
    byte @Nullable [] open(String sealed) {
        try {
            return aead.decrypt(Base64.getUrlDecoder().decode(sealed), PURPOSE);
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return null;
        }
    }
}
