package io.guichet.gateway.identity.local;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The file with everybody who may sign in. Passwords and secrets in it are hashes. */
record IdentityFile(String issuer, List<Account> accounts, List<Client> clients) {

    /** A person with a password. */
    record Account(
            String username,
            String password,
            @Nullable String name,
            List<String> roles,
            @Nullable String hall,
            @Nullable String window,
            @Nullable String unit)
            implements Holder {

        @Override
        public String subject() {
            return username;
        }
    }

    /** A device, or a script that acts as a member of staff. */
    record Client(
            String clientId,
            String secret,
            List<String> roles,
            @Nullable String hall,
            @Nullable String window,
            @Nullable String unit)
            implements Holder {

        @Override
        public String subject() {
            return clientId;
        }

        @Override
        public @Nullable String name() {
            return null;
        }
    }

    /** What tokens say of both. */
    interface Holder {
        String subject();

        @Nullable
        String name();

        List<String> roles();

        @Nullable
        String hall();

        @Nullable
        String window();

        @Nullable
        String unit();
    }
}
