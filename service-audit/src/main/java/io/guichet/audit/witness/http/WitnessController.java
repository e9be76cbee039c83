package io.guichet.audit.witness.http;

import io.guichet.audit.log.VerifierKey;
import io.guichet.audit.witness.AskWitnesses;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who cosigns this log's checkpoints; for anybody. */
@RestController
@RequestMapping("/api/audit/log/witnesses")
public final class WitnessController {

    private final AskWitnesses askWitnesses;

    public WitnessController(AskWitnesses askWitnesses) {
        this.askWitnesses = askWitnesses;
    }

    /** @param witnesses vkeys; empty where nobody cosigns */
    record WitnessesView(List<String> witnesses) {}

    @GetMapping
    WitnessesView witnesses() {
        return new WitnessesView(
                askWitnesses.keys().stream().map(VerifierKey::toString).toList());
    }
}
