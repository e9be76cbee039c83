package io.guichet.gateway;

/** The order of our filters around Spring Security's chain at -100; the trace filters come long before. */
public final class FilterOrder {

    public static final int BODY_LIMIT = -210;
    /** Before security, since the token endpoint lives inside of its chain. */
    public static final int SIGN_IN_LIMIT = -200;
    /** After security, since it counts by who is signed in. */
    public static final int RATE_LIMIT = 0;

    private FilterOrder() {}
}
