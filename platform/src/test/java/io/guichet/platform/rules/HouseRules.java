package io.guichet.platform.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The house rules of {@code docs/style.md} that a program can check, for the classes below one package. Each service
 * runs them in a {@code HouseRulesTest} of its own.
 */
public final class HouseRules {

    private static final String BANNED_SUFFIXES =
            ".*(Impl|Service|Manager|Helper|Utils?|DTO|Dto|Entity|Repository|Base|Common|Data|Info)";

    private final JavaClasses classes;
    private final String root;

    public HouseRules(String rootPackage) {
        this.root = rootPackage;
        this.classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage);
        if (classes.isEmpty()) throw new IllegalArgumentException("no classes below " + rootPackage);
    }

    /** Every rule by name, for a parameterised test. */
    public Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "names say what a thing is",
                noClasses().should().haveNameMatching(BANNED_SUFFIXES).because("such a suffix says nothing"));
        rules.put(
                "the domain knows no technology",
                noClasses()
                        .that()
                        .resideOutsideOfPackages("..http..", "..mongo..", "..kafka..", "..wire..", "..wiring..")
                        .and()
                        .haveSimpleNameNotEndingWith("Wiring")
                        .and()
                        .haveSimpleNameNotEndingWith("Application")
                        .and()
                        .haveSimpleNameNotEndingWith("Access")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "com.mongodb..", "org.bson..", "org.apache.kafka..", "org.springframework.web..")
                        .because("a rule of the business is read and tested without a database or a broker"));
        rules.put(
                "adapters do not see the database's side",
                noClasses()
                        .that()
                        .resideInAnyPackage("..http..", "..kafka..", "..wire..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + "..mongo..")
                        .because("features meet through their domain"));
        rules.put(
                "the database's side does not see the others",
                noClasses()
                        .that()
                        .resideInAPackage(root + "..mongo..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(root + "..http..", root + "..kafka..")
                        .because("features meet through their domain"));
        rules.put(
                "time is an argument",
                noClasses()
                        .should()
                        .callMethod(java.time.Instant.class, "now")
                        .orShould()
                        .callMethod(java.time.LocalDate.class, "now")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .because("clocks are injected"));
        rules.put(
                "nothing sleeps",
                noClasses()
                        .should()
                        .callMethod(Thread.class, "sleep", long.class)
                        .because("wait for a condition"));
        rules.put(
                "one JSON library",
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.fasterxml.jackson.databind..")
                        .because("Boot 4 brings Jackson 3"));
        rules.put(
                "documents are changed, not replaced",
                noClasses()
                        .should()
                        .callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe(
                                "replaceOne", call -> call.getName().equals("replaceOne")))
                        .because("a replacement brings back events that the relay has sent"));
        rules.put(
                "a database that is away keeps nobody from starting",
                noClasses()
                        .should()
                        .callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe(
                                "createIndexes at once",
                                call -> call.getName().equals("createIndexes")
                                        && !call.isDeclaredInLambda()
                                        && !call.getOrigin().getName().equals("createIndexes")))
                        .because("Indexes.make tries again"));
        rules.put(
                "no cycles between features",
                slices().matching(root + ".(*)..").should().beFreeOfCycles());
        rules.put(
                "standard output is for programs",
                noClasses()
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .because("services log"));
        rules.put(
                "packages say what they are for",
                classes()
                        .that()
                        .haveSimpleName("package-info")
                        .should()
                        .beAnnotatedWith("org.jspecify.annotations.NullMarked"));
        return rules;
    }

    /** @throws IllegalArgumentException for a rule that does not exist: a check of nothing proves nothing */
    public void check(String name) {
        ArchRule rule = all().get(name);
        if (rule == null) throw new IllegalArgumentException("no house rule: " + name);
        rule.check(classes);
    }
}
