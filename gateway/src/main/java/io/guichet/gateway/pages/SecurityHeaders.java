package io.guichet.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/**
 * What a browser may do with our answers. Everything comes from this site, no script or style stands inside a page. The
 * API page alone may set styles from its scripts, which its library needs. Spring's own "no-store" goes on every answer
 * that says nothing else about caching.
 */
@Component
public class SecurityHeaders {

    private static final String POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            // A slip printer's agent runs on the kiosk itself.
            "connect-src 'self' http://127.0.0.1:9101",
            "media-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final String API_PAGE_POLICY =
            POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    /** The one page that looks through the camera: labels of devices. */
    private static final String CAMERA_PAGE = "/desk/round";

    private static final String FEATURES = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(),"
            + " display-capture=(), autoplay=(self), fullscreen=(self), screen-wake-lock=(self)";

    private static final String CAMERA_FEATURES = FEATURES.replace("camera=()", "camera=(self)");

    public void apply(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(policy())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .addHeaderWriter(features())
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    private static HeaderWriter features() {
        return (HttpServletRequest request, HttpServletResponse response) -> response.setHeader(
                "Permissions-Policy", request.getRequestURI().equals(CAMERA_PAGE) ? CAMERA_FEATURES : FEATURES);
    }

    private static HeaderWriter policy() {
        return (HttpServletRequest request, HttpServletResponse response) -> response.setHeader(
                "Content-Security-Policy", request.getRequestURI().startsWith("/openapi/") ? API_PAGE_POLICY : POLICY);
    }
}
