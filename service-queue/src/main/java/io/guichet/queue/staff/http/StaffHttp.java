package io.guichet.queue.staff.http;

import io.guichet.queue.staff.DefineStaffMember;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The controller of staff. */
@Configuration(proxyBeanMethods = false)
public class StaffHttp {

    @Bean
    StaffController staffController(DefineStaffMember defineStaffMember) {
        return new StaffController(defineStaffMember);
    }
}
