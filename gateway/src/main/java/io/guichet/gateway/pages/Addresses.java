package io.guichet.gateway.pages;

/** Every address that answers with a page or a file. */
public final class Addresses {

    private Addresses() {}

    /** The single page application decides itself what it shows at each. */
    public static String[] pages() {
        return new String[] {
            "/",
            "/kiosk",
            "/display",
            "/counter",
            "/pad",
            "/t/{token}",
            "/book/{hall}",
            "/desk",
            "/desk/evaluation",
            "/desk/cases",
            "/desk/ledger",
            "/desk/inspector",
            "/desk/bulletins",
            "/desk/security",
            "/desk/workshop",
            "/desk/round",
            "/device/{label}",
            "/desk/inspection",
            "/desk/violations",
            "/desk/appraisal",
            "/desk/training",
            "/complain/{hall}",
            "/follow",
            "/satisfaction/{hall}",
            "/s/{survey}"
        };
    }

    public static String[] files() {
        return new String[] {
            "/assets/**",
            "/favicon.ico",
            "/favicon.svg",
            "/manifest.webmanifest",
            "/robots.txt",
            "/sign-in.css",
            "/openapi",
            "/openapi/**"
        };
    }
}
