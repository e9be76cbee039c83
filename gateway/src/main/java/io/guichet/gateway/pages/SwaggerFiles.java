package io.guichet.gateway.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** Which version of the API page is on the class path; its files lie in a folder of that name. */
@Component
class SwaggerFiles {

    private static final String POM = "META-INF/maven/org.webjars/swagger-ui/pom.properties";

    String version() {
        try {
            Properties pom = PropertiesLoaderUtils.loadProperties(new ClassPathResource(POM));
            return pom.getProperty("version", "");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
