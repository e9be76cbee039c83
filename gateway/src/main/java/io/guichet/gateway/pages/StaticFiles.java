package io.guichet.gateway.pages;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Files by name. Assets carry a hash in their names, so a copy of one is good for ever. */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final String swaggerVersion;

    StaticFiles(SwaggerFiles swagger) {
        this.swaggerVersion = swagger.version();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        files.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(FOR_EVER);
        files.addResourceHandler("/favicon.ico", "/favicon.svg", "/manifest.webmanifest", "/robots.txt")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(AN_HOUR);
        files.addResourceHandler("/sign-in.css")
                .addResourceLocations("classpath:/identity/")
                .setCacheControl(AN_HOUR);
        files.addResourceHandler("/openapi/**")
                .addResourceLocations(
                        "classpath:/openapi/",
                        "classpath:/META-INF/resources/webjars/swagger-ui/" + swaggerVersion + "/")
                .setCacheControl(AN_HOUR);
    }

    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        // With the slash, or the page would look for its files at the top.
        views.addRedirectViewController("/openapi", "/openapi/");
        views.addViewController("/openapi/").setViewName("forward:/openapi/index.html");
    }
}
