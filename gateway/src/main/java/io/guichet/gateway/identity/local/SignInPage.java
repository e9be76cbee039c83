package io.guichet.gateway.identity.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.HtmlUtils;

/** The form for name and password: one template, filled with texts; Chinese unless asked for English, as the pages are. */
@Controller
@Profile("local-identity")
class SignInPage {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z.]+)}}");
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private final String template;
    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    SignInPage() throws IOException {
        this.template = new ClassPathResource("identity/sign-in.html").getContentAsString(StandardCharsets.UTF_8);
        texts.setBasename("identity/sign-in");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(CHINESE);
    }

    @GetMapping(path = "/sign-in", produces = "text/html;charset=UTF-8")
    ResponseEntity<String> page(
            @RequestParam(defaultValue = "") String error,
            @RequestParam(defaultValue = "") String lang,
            CsrfToken csrf) {
        var locale = locale(lang);
        var page = PLACE.matcher(template)
                .replaceAll(place ->
                        Matcher.quoteReplacement(HtmlUtils.htmlEscape(filling(place.group(1), locale, error, csrf))));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(page);
    }

    private String filling(String place, Locale locale, String error, CsrfToken csrf) {
        return switch (place) {
            case "csrf" -> csrf.getToken();
            case "lang" -> locale.toLanguageTag();
            // An unknown word in the address shows nothing: the page repeats only texts of our own.
            case "message" ->
                switch (error) {
                    case "wrong" -> text("wrong", locale);
                    case "locked" -> text("locked", locale);
                    default -> "";
                };
            default -> text(place, locale);
        };
    }

    private String text(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }

    private static Locale locale(String wanted) {
        return wanted.equals("en") ? Locale.ENGLISH : CHINESE;
    }
}
