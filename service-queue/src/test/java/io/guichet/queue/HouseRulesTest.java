package io.guichet.queue;

import io.guichet.platform.rules.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final HouseRules RULES = new HouseRules("io.guichet.queue");

    static Stream<String> rules() {
        return RULES.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_service_keeps_the_house_rules(String name) {
        RULES.check(name);
    }
}
