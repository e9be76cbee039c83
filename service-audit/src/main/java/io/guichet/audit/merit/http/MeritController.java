package io.guichet.audit.merit.http;

import io.guichet.audit.merit.JudgeMerit;
import io.guichet.audit.merit.Merit;
import io.guichet.audit.shelf.http.Given;
import io.guichet.platform.security.Caller;
import io.guichet.platform.security.Role;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who keeps the year's merit. */
@RestController
@RequestMapping("/api/audit")
public final class MeritController {

    private final JudgeMerit judgeMerit;

    public MeritController(JudgeMerit judgeMerit) {
        this.judgeMerit = judgeMerit;
    }

    /** One person or unit. */
    record MeritView(String who, boolean eligible, List<Merit.Cause> causes) {

        static MeritView of(Merit merit) {
            return new MeritView(merit.who(), merit.eligible(), merit.causes());
        }
    }

    /** A hall's year. */
    record HallView(String hallId, int year, List<MeritView> people, List<MeritView> units) {}

    @GetMapping("/halls/{hall}/merit/{year}")
    HallView ofHall(@PathVariable String hall, @PathVariable int year) {
        Caller.current().require(hall, Role.SUPERVISOR, Role.AUDIT_ADMIN, Role.INSPECTOR);
        int asked = Given.year("year", year);
        return new HallView(
                hall,
                asked,
                judgeMerit.peopleOf(hall, asked).stream().map(MeritView::of).toList(),
                judgeMerit.unitsOf(hall, asked).stream().map(MeritView::of).toList());
    }

    @GetMapping("/merit/{year}/mine")
    MeritView mine(@PathVariable int year) {
        return MeritView.of(judgeMerit.ofPerson(Caller.current().subject(), Given.year("year", year)));
    }
}
