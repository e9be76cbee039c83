package io.guichet.gateway.problems;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.firewall.RequestRejectedHandler;

@Configuration(proxyBeanMethods = false)
class ProblemWiring {

    /** Last, so that Boot's own valve for error pages does not come after it. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsInsteadOfErrorPages() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ContainerProblems.class.getName());
            }
        });
    }

    /** Paths with dots, double slashes and other tricks; Spring's own handler would answer with an empty body. */
    @Bean
    RequestRejectedHandler rejectedRequestsAreProblems(Problems problems) {
        return (request, response, rejected) -> problems.write(ProblemKind.INVALID_REQUEST, request, response);
    }
}
