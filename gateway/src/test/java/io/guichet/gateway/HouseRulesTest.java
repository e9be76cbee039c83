package io.guichet.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.guichet.gateway");

    @Test
    void the_rules_look_at_something() {
        assertThat(CLASSES.containPackage("io.guichet.gateway.routes")).isTrue();
        assertThat(CLASSES.containPackage("io.guichet.gateway.identity.local")).isTrue();
    }

    @Test
    void the_gateway_knows_no_service() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.guichet.queue..",
                        "io.guichet.evaluation..",
                        "io.guichet.complaint..",
                        "io.guichet.equipment..",
                        "io.guichet.audit..",
                        "io.guichet.platform..")
                .check(CLASSES);
    }

    @Test
    void only_the_built_in_provider_knows_the_authorization_server() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.guichet.gateway.identity.local..")
                .and()
                .doNotHaveSimpleName("GatewayApplication")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.security.oauth2.server.authorization..")
                .check(CLASSES);
    }

    @Test
    void nothing_depends_on_the_built_in_provider() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.guichet.gateway.identity.local..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.guichet.gateway.identity.local..")
                .check(CLASSES);
    }

    @Test
    void the_old_jackson_is_not_used() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson.databind..")
                .check(CLASSES);
    }

    @Test
    void nobody_prints() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }

    @Test
    void fields_are_not_injected() {
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(CLASSES);
    }
}
