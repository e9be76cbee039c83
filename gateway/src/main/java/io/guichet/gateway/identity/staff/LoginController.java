package io.guichet.gateway.identity.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a page sends a person who should sign in. */
@Controller
class LoginController {

    private final StaffSession staff;

    LoginController(StaffSession staff) {
        this.staff = staff;
    }

    @GetMapping("/login")
    void login(@RequestParam(defaultValue = "/") String to, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (staff.isSignedIn()) {
            response.sendRedirect(OwnPath.of(to));
        } else {
            ReturnPath.remember(OwnPath.of(to), request);
            response.sendRedirect("/oauth2/authorization/staff");
        }
    }
}
