package io.guichet.complaint;

import io.guichet.complaint.attachment.http.AttachmentController;
import io.guichet.complaint.board.http.BoardController;
import io.guichet.complaint.casefile.http.CaseController;
import io.guichet.complaint.casefile.http.HandlingController;
import io.guichet.complaint.casefile.http.IntakeController;
import io.guichet.complaint.casefile.http.PublicCaseController;
import io.guichet.complaint.casefile.http.TimingController;
import io.guichet.complaint.escalation.http.EscalationController;
import io.guichet.complaint.figures.http.FiguresController;
import io.guichet.complaint.phrase.http.PhraseController;
import io.guichet.complaint.template.http.TemplateController;
import io.guichet.platform.wiring.PlatformWiring;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The complaint service. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    PlatformWiring.class,
    ComplaintWiring.class,
    PublicCaseController.class,
    CaseController.class,
    IntakeController.class,
    HandlingController.class,
    TimingController.class,
    EscalationController.class,
    FiguresController.class,
    PhraseController.class,
    AttachmentController.class,
    BoardController.class,
    TemplateController.class
})
public class ComplaintApplication {

    public static void main(String[] args) {
        SpringApplication.run(ComplaintApplication.class, args);
    }
}
