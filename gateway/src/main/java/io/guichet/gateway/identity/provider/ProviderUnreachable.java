package io.guichet.gateway.identity.provider;

/** The provider gives no answer now; nothing is said about whoever wants to sign in. */
public class ProviderUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ProviderUnreachable(Throwable cause) {
        super("the identity provider cannot be reached", cause);
    }

    public ProviderUnreachable(String reason) {
        super("the identity provider does not answer as it should: " + reason);
    }
}
