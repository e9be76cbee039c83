package io.guichet.platform.security;

/** The roles a token may carry, in its claim {@code roles}. */
public enum Role {
    KIOSK,
    DISPLAY,
    PAD,
    STAFF,
    SUPERVISOR,
    COMPLAINT_OFFICER,
    MAINTAINER,
    INSPECTOR,
    OPERATOR,
    SECURITY_ADMIN,
    AUDIT_ADMIN
}
