package io.guichet.gateway.identity.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact of identity, as it goes over the wire. Holders appear by the id that tokens carry; what somebody typed who is none
 * of them is never in it: it may be a password in the wrong box.
 */
public sealed interface IdentityEvent {

    /** Names are strings of the contract, never class names. */
    String name();

    String topic();

    /** Of the aggregate: the holder. */
    String key();

    Instant at();

    /** How somebody tried to prove who they are. */
    enum Way {
        PASSWORD,
        CLIENT_SECRET
    }

    /** What a holder is: a person with a password, or a device or script with a secret. */
    enum Kind {
        ACCOUNT,
        CLIENT
    }

    /**
     * A wrong secret, or a right one for nobody.
     *
     * @param holderId null: no such holder
     * @param clientHash of the address, another each day; null from this machine itself
     */
    record SignInFailed(
            @Nullable String holderId, Way way, @Nullable String clientHash, Instant at) implements IdentityEvent {

        @Override
        public String name() {
            return "identity.sign-in.failed";
        }

        @Override
        public String topic() {
            return Topic.SIGN_IN;
        }

        @Override
        public String key() {
            return Topic.keyOf(holderId);
        }
    }

    /** So many in a row that this address may not try this name for a while; once per spell. */
    record SignInBlocked(
            @Nullable String holderId,
            Way way,
            int attempts,
            @Nullable String clientHash,
            Instant at) implements IdentityEvent {

        @Override
        public String name() {
            return "identity.sign-in.blocked";
        }

        @Override
        public String topic() {
            return Topic.SIGN_IN;
        }

        @Override
        public String key() {
            return Topic.keyOf(holderId);
        }
    }

    /** What a holder may do and where. */
    record Rights(
            List<String> roles,
            @Nullable String hallId,
            @Nullable String unitId,
            @Nullable String windowId) {

        public Rights {
            roles = roles.stream().sorted().toList();
        }
    }

    /** A holder that was not there before. */
    record RoleGranted(
            String holderId,
            Kind kind,
            List<String> roles,
            @Nullable String hallId,
            @Nullable String unitId,
            @Nullable String windowId,
            Instant at)
            implements OfRole {

        @Override
        public String name() {
            return "identity.role.granted";
        }
    }

    /** A holder with other rights than before. */
    record RoleChanged(
            String holderId,
            Kind kind,
            List<String> roles,
            @Nullable String hallId,
            @Nullable String unitId,
            @Nullable String windowId,
            Rights before,
            Instant at)
            implements OfRole {

        @Override
        public String name() {
            return "identity.role.changed";
        }
    }

    /** A holder that is not there any more; with what it had. */
    record RoleWithdrawn(
            String holderId,
            Kind kind,
            List<String> roles,
            @Nullable String hallId,
            @Nullable String unitId,
            @Nullable String windowId,
            Instant at)
            implements OfRole {

        @Override
        public String name() {
            return "identity.role.withdrawn";
        }
    }

    /**
     * From here on differences are told: the first start, or what was known of the time before was lost.
     *
     * @param digest SHA-256 in hex over all holders and their rights, so that a kept identity file can be compared
     */
    record RolesNoted(int holders, String digest, Instant at) implements OfRole {

        @Override
        public String name() {
            return "identity.role.noted";
        }

        @Override
        public String holderId() {
            return Topic.ALL;
        }

        @Override
        public @Nullable Kind kind() {
            return null;
        }
    }

    /** One of the topic of roles. */
    sealed interface OfRole extends IdentityEvent {

        String holderId();

        /** Null of all together. */
        @Nullable
        Kind kind();

        @Override
        default String topic() {
            return Topic.ROLE;
        }

        @Override
        default String key() {
            return holderId();
        }
    }

    /** Addresses of the contract. */
    final class Topic {

        public static final String SIGN_IN = "guichet.identity.sign-in";
        public static final String ROLE = "guichet.identity.role";

        private static final String UNKNOWN = "unknown";
        private static final String ALL = "all";

        private Topic() {}

        private static String keyOf(@Nullable String holderId) {
            return holderId == null ? UNKNOWN : holderId;
        }
    }
}
