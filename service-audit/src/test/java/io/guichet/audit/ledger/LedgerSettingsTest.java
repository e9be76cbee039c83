package io.guichet.audit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.log.VerifierKey;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The variables that deploy/compose.yaml and deploy/kubernetes set, under their names there. */
class LedgerSettingsTest {

    private static final String VKEY = "hall.example/audit+5b9f2f0b+AW1y0iyFBEM6hKqUmGn2oAzHFUCpEWn+FSeYvQcnHqE4";

    @Test
    void key_checkpoint_origin_and_retired_keys_come_from_the_environment() {
        var settings = bound(Map.of(
                "GUICHET_AUDIT_LEDGER_KEYFILE", "/ledger-key/ledger-key",
                "GUICHET_AUDIT_LEDGER_CHECKPOINTFILE", "/ledger/checkpoint",
                "GUICHET_AUDIT_LEDGER_ORIGIN", "hall.example/audit",
                "GUICHET_AUDIT_LEDGER_RETIREDKEYS", VKEY + "," + VKEY));

        assertThat(settings.keyFile()).isEqualTo(Path.of("/ledger-key/ledger-key"));
        assertThat(settings.checkpointFile()).isEqualTo(Path.of("/ledger/checkpoint"));
        assertThat(settings.origin()).isEqualTo("hall.example/audit");
        assertThat(settings.retiredKeys()).isEqualTo(List.of(VKEY, VKEY));
    }

    /** As both deployments have it before the first rotation. */
    @Test
    void an_empty_list_of_retired_keys_is_none() {
        assertThat(bound(Map.of("GUICHET_AUDIT_LEDGER_RETIREDKEYS", "")).retiredKeys())
                .isEmpty();
    }

    @Test
    void without_them_nothing_is_signed() {
        var settings = bound(Map.of());

        assertThat(settings.keyFile()).isNull();
        assertThat(settings.checkpointFile()).isNull();
        assertThat(settings.retiredKeys().stream().map(VerifierKey::parse)).isEmpty();
    }

    private static LedgerSettings bound(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(each -> environment.getPropertySources().remove(each.getName()));
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("systemEnvironment", new HashMap<>(variables)));
        return new Binder(ConfigurationPropertySources.get(environment))
                .bindOrCreate("guichet.audit.ledger", LedgerSettings.class);
    }
}
