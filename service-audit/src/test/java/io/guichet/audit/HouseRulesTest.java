package io.guichet.audit;

import io.guichet.platform.rules.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final HouseRules RULES = new HouseRules("io.guichet.audit");

    @ParameterizedTest
    @MethodSource("names")
    void the_audit_service_keeps_the_house_rules(String name) {
        RULES.check(name);
    }

    private static Stream<String> names() {
        return RULES.all().keySet().stream();
    }
}
