package io.guichet.equipment.photo;

import io.guichet.platform.http.LargerBodies;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What all that shows photos has in common; each feature wires its own {@link KeepPhotos}. */
@Configuration(proxyBeanMethods = false)
public class PhotoWiring {

    /** Of one photo, in bytes: the gateway passes on answers of up to 4 MiB. */
    public static final int MOST_BYTES = 4_000_000;

    @Bean
    LargerBodies photoBodies() {
        return new LargerBodies(
                Pattern.compile("/api/equipment/(assets|work-orders|custody-sheets)/[^/]+/photos"), MOST_BYTES);
    }
}
