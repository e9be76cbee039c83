package io.guichet.gateway.identity.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/counter", "/counter?window=hall-1-w01", "/t/abc#top"})
    void paths_of_this_site_stay(String path) {
        assertThat(OwnPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "counter",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "https://elsewhere.example",
                "javascript:alert(1)",
                "/counter\r\nSet-Cookie: a=b",
                "/a\\b",
                "/ counter",
                "/\t/elsewhere.example"
            })
    void everything_else_becomes_the_door(String path) {
        assertThat(OwnPath.of(path)).isEqualTo("/");
    }
}
