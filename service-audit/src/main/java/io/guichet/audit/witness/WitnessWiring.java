package io.guichet.audit.witness;

import com.mongodb.client.MongoDatabase;
import io.guichet.audit.ledger.ReadLog;
import io.guichet.audit.ledger.mongo.MongoCheckpoints;
import io.guichet.audit.log.VerifierKey;
import io.guichet.audit.witness.http.HttpWitness;
import io.guichet.audit.witness.http.WitnessController;
import io.guichet.platform.upkeep.Sweep;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log's side of witnessing. */
@Configuration(proxyBeanMethods = false)
public class WitnessWiring {

    private static final Duration CONNECT = Duration.ofSeconds(2);

    /** @param witnesses each {@code vkey url}, separated by commas; default none */
    @Bean
    AskWitnesses askWitnesses(
            ReadLog log, MongoDatabase database, @Value("${guichet.audit.witnesses:}") List<String> witnesses) {
        HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).build();
        List<AskWitnesses.Known> known = new ArrayList<>();
        for (String witness : witnesses) {
            if (witness.isBlank()) continue;
            String[] parts = witness.strip().split(" ", 2);
            if (parts.length != 2) throw new IllegalArgumentException("guichet.audit.witnesses: a vkey and an address");
            VerifierKey key = VerifierKey.parse(parts[0]);
            if (!key.isWitness()) throw new IllegalArgumentException("no witness's key: " + key.name());
            known.add(new AskWitnesses.Known(key, new HttpWitness(http, parts[1].strip())));
        }
        return new AskWitnesses(log, MongoCheckpoints.cosigned(database.getCollection("ledger_state")), known);
    }

    @Bean
    WitnessController witnessController(AskWitnesses askWitnesses) {
        return new WitnessController(askWitnesses);
    }

    @Bean
    Sweep checkpointsToCosign(
            AskWitnesses askWitnesses, @Value("${guichet.audit.ask-witnesses-every:PT5S}") Duration every) {
        return new Sweep("checkpoints to cosign", every, askWitnesses::ask);
    }
}
