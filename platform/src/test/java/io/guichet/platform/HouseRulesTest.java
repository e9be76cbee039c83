package io.guichet.platform;

import io.guichet.platform.rules.HouseRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that also hold for mechanism, which is technology by nature. */
class HouseRulesTest {

    private static final HouseRules RULES = new HouseRules("io.guichet.platform");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "names say what a thing is",
                "time is an argument",
                "one JSON library",
                "documents are changed, not replaced",
                "standard output is for programs",
                "packages say what they are for"
            })
    void the_platform_keeps_the_house_rules(String name) {
        RULES.check(name);
    }
}
