package io.guichet.gateway.identity.staff;

import jakarta.servlet.http.HttpServletRequest;

/** Where a person goes after signing in; kept in the session, so nothing in the browser can change it. */
final class ReturnPath {

    private static final String KEY = ReturnPath.class.getName();

    private ReturnPath() {}

    static void remember(String path, HttpServletRequest request) {
        request.getSession().setAttribute(KEY, path);
    }

    /** Once: a later sign-in without a path of its own goes to the door. */
    static String take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEY) instanceof String path)) {
            return "/";
        }
        session.removeAttribute(KEY);
        return path;
    }
}
