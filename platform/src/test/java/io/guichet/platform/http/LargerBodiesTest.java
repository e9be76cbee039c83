package io.guichet.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargerBodiesTest {

    private final LargerBodies files = new LargerBodies(Pattern.compile("/api/x/[^/]+/files"), 1_000);

    @ParameterizedTest
    @CsvSource({
        "POST, /api/x/1/files, true",
        "PUT, /api/x/1/files, false",
        "POST, /api/x/1/files/2, false",
        "POST, /api/x/1/2/files, false",
        "POST, /api/x/1/fil%65s, false",
        "POST, /other/api/x/1/files, false"
    })
    void only_posts_to_the_whole_address_may_be_larger(String method, String address, boolean larger) {
        assertThat(files.isFor(method, address)).isEqualTo(larger);
    }
}
