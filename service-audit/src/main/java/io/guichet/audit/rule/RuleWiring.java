package io.guichet.audit.rule;

import io.guichet.audit.rule.file.RuleFile;
import io.guichet.audit.rule.http.RuleController;
import io.guichet.audit.rule.http.RuleProblems;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of the rule catalogue. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RuleSettings.class)
public class RuleWiring {

    @Bean
    RuleCatalogue ruleCatalogue(RuleSettings settings) {
        return RuleFile.read(
                settings.version(),
                settings.more().stream().map(RuleSettings.Own::toRule).toList());
    }

    @Bean
    RuleProblems ruleProblems() {
        return new RuleProblems();
    }

    @Bean
    RuleController ruleController(RuleCatalogue catalogue) {
        return new RuleController(catalogue);
    }
}
