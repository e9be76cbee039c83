package io.guichet.queue.window.http;

import io.guichet.queue.organisation.Halls;
import io.guichet.queue.staff.Staff;
import io.guichet.queue.window.ApproveClosing;
import io.guichet.queue.window.CloseWindow;
import io.guichet.queue.window.CompareHours;
import io.guichet.queue.window.DefineWindow;
import io.guichet.queue.window.GrantPermit;
import io.guichet.queue.window.OpenWindow;
import io.guichet.queue.window.ResumeWindow;
import io.guichet.queue.window.SuspendWindow;
import io.guichet.queue.window.TicketsAtWindows;
import io.guichet.queue.window.Windows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The window's controllers and problems. */
@Configuration(proxyBeanMethods = false)
public class WindowHttp {

    @Bean
    WindowProblems windowProblems() {
        return new WindowProblems();
    }

    @Bean
    WindowViews windowViews(TicketsAtWindows tickets, Staff staff) {
        return new WindowViews(tickets, staff);
    }

    @Bean
    WindowController windowController(Halls halls, Windows windows, DefineWindow defineWindow, WindowViews views) {
        return new WindowController(halls, windows, defineWindow, views);
    }

    @Bean
    SessionController sessionController(
            Windows windows,
            OpenWindow open,
            CloseWindow close,
            SuspendWindow suspend,
            ResumeWindow resume,
            WindowViews views) {
        return new SessionController(windows, new SessionCommands(open, close, suspend, resume), views);
    }

    @Bean
    SupervisorController supervisorController(
            Windows windows,
            ApproveClosing approveClosing,
            GrantPermit grantPermit,
            CompareHours compareHours,
            WindowViews views) {
        return new SupervisorController(windows, approveClosing, grantPermit, compareHours, views);
    }
}
