package io.guichet.gateway.identity.staff;

import java.util.regex.Pattern;

/** A path on this site. Everything else that is given as one becomes the door: no redirect leads away from here. */
final class OwnPath {

    private static final String DOOR = "/";

    /** One slash, then no second one nor a backslash, which browsers read as one; printable ASCII only. */
    private static final Pattern FORM = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");

    private OwnPath() {}

    static String of(String wanted) {
        return FORM.matcher(wanted).matches() ? wanted : DOOR;
    }
}
