package io.guichet.complaint.casefile;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Opens a case to the citizen who has its number and secret, and to nobody else. */
public final class VisitCase {

    private final CaseFiles files;
    private final Attempts attempts;
    private final SlowHash hash;
    private final Clock clock;

    /** Takes as long to compare with as a real one, for numbers that do not exist. */
    private final String nobodysHash;

    public VisitCase(CaseFiles files, Attempts attempts, SlowHash hash, Clock clock) {
        this.files = files;
        this.attempts = attempts;
        this.hash = hash;
        this.clock = clock;
        this.nobodysHash = hash.of("nobody's");
    }

    /**
     * @throws CaseRefusal.SecretWrong unless both fit; it does not say which
     * @throws CaseRefusal.TooManyAttempts when this number was tried too often, whether or not it exists
     */
    public CaseFile visit(String number, String secret) {
        long wait = attempts.take(number, clock.instant());
        if (wait > 0) throw new CaseRefusal.TooManyAttempts(wait);
        Optional<CaseFile> found = files.numbered(number);
        String known = found.map(file -> file.personal().secretHash()).orElse(nobodysHash);
        boolean fits = hash.fits(written(secret), known);
        if (found.isEmpty() || !fits || known.equals(nobodysHash)) throw new CaseRefusal.SecretWrong();
        attempts.giveBack(number);
        return found.get();
    }

    /** As people copy it: small letters, spaces and dashes do not matter. */
    private static String written(String secret) {
        return secret.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
