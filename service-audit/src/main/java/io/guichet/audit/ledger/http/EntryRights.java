package io.guichet.audit.ledger.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guichet.audit.ledger.Leaf;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Forbidden;
import io.guichet.platform.security.Role;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Who may see which entry. */
public final class EntryRights {

    private static final Role[] EVERY_HALL = {Role.INSPECTOR, Role.AUDIT_ADMIN, Role.SECURITY_ADMIN};

    private EntryRights() {}

    /** Looks at personal data are for those who watch over the watchers. */
    public static boolean maySeePersonal(Caller caller) {
        return caller.hasAny(Role.AUDIT_ADMIN, Role.SECURITY_ADMIN);
    }

    public static boolean maySeeEveryHall(Caller caller) {
        return caller.hasAny(EVERY_HALL);
    }

    /** @throws Forbidden when it is of another hall, or a look at personal data */
    static void require(Caller caller, Leaf leaf) {
        if (leaf.isAboutPersonalData() && !maySeePersonal(caller)) {
            throw new Forbidden("Looks at personal data are read by AUDIT_ADMIN and SECURITY_ADMIN.");
        }
        if (!maySeeEveryHall(caller)
                && !(leaf.kind() == Leaf.Kind.EVENT && caller.may(hallOf(leaf), Role.SUPERVISOR))) {
            throw new Forbidden("This entry is not of your hall.");
        }
    }

    private static String hallOf(Leaf leaf) {
        try {
            return JsonMapper.shared()
                    .readTree(new String(leaf.value(), UTF_8))
                    .path("hallId")
                    .asString("");
        } catch (JacksonException broken) {
            return "";
        }
    }
}
