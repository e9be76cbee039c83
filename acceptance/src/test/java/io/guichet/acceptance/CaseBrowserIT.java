package io.guichet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.local.platform.DemoIdentities;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Rows S9, R9, W7: a complaint from the citizen's telephone to its end, each step by another person, as they see it.
 * Whoever complains stays unknown.
 */
class CaseBrowserIT {

    private static final String OFFICER = "co001";
    private static final String HANDLER = "s014";
    private static final String REVIEWER = "co002";
    private static final String CALLER = "co003";
    private static final String ANSWER = "您好，经核实，您反映的情况属实。我们已向您致歉，并在大厅增加了引导人员，请您监督。";

    @Test
    void a_complaint_is_followed_from_its_receipt_to_its_end() throws Exception {
        var binary = Chromium.needed();
        var hall = RunningHall.shared();
        var identities = hall.platform().identities();

        try (var walk = new Walk(binary, hall)) {
            var phone = walk.screen("complainant", 390, 844);
            var number = complain(phone);
            var secret = phone.at("receipt-secret").innerText();
            follow(phone, number, secret);

            accept(walk.screen("officer", 1440, 900), number, identities);
            answer(walk.screen("handler", 1440, 900), number, identities);
            readTheMessage(phone);
            review(walk.screen("reviewer", 1440, 900), number, identities);
            close(walk.screen("caller", 1440, 900), number, identities);
            seeTheAnswer(phone, number, secret);
            walk.requireFaultless();
        }
    }

    private static String complain(Screen phone) {
        phone.go("/complain/hall-1");
        phone.look("complain");
        phone.tap("complaint-send");
        phone.sees("complaint-wrong");
        phone.tap("kind-COMPLAINT");
        phone.types("complaint-text", "在监察窗口等了一个多小时，问在哪里办也没有人说明。");
        phone.tap("complaint-send");
        phone.sees("receipt-number");
        phone.look("receipt");
        return phone.at("receipt-number").innerText();
    }

    private static void follow(Screen phone, String number, String secret) {
        phone.go("/follow");
        phone.types("follow-number", number);
        phone.types("follow-secret", "0000 0000 0000 0000");
        phone.expects("/public/case", () -> phone.tap("follow-open"));
        phone.sees("problem");
        phone.look("follow-wrong");
        phone.types("follow-secret", secret.toLowerCase(Locale.ROOT));
        phone.tap("follow-open");
        phone.sees("own-case-state", "待受理");
        phone.at("deadline-ANSWER").locator("summary").click();
        phone.sees("deadline-ANSWER", "计入");
        phone.look("follow-received");
    }

    private static void accept(Screen officer, String number, DemoIdentities identities) {
        enter(officer, OFFICER, number, identities);
        officer.tap("act-accept");
        officer.tap("severity-ORDINARY");
        officer.look("accept");
        officer.tap("act-confirm");
        officer.seesState("case", "ACCEPTED");
        officer.tap("act-assign");
        officer.types("field-staffId", HANDLER);
        officer.tap("act-confirm");
        officer.seesState("case", "ASSIGNED");
        officer.look("assigned");
    }

    private static void answer(Screen handler, String number, DemoIdentities identities) {
        enter(handler, HANDLER, number, identities);
        handler.tap("act-investigate");
        handler.tap("act-confirm");
        handler.seesState("case", "INVESTIGATING");
        handler.tap("act-verified");
        handler.tap("upheld-yes");
        handler.types("field-note", "当日该窗口系统停机一小时，有记录。");
        handler.tap("act-confirm");
        handler.sees("case-facts", "属实");
        handler.types("talk-text", "您好，请您补充大概的时间。");
        handler.tap("talk-send");
        handler.sees("messages", "请您补充大概的时间");

        handler.types("reply-text", "您好，这不归我管，请见谅。");
        handler.expects("/reply", () -> handler.tap("reply-send"));
        handler.sees("phrase-mark", "这不归我管");
        assertThat(handler.at("phrase-mark").allInnerTexts()).containsExactly("这不归我管");
        handler.look("forbidden");
        handler.types("reply-text", ANSWER);
        handler.tap("reply-send");
        handler.sees("reply-waits");
        handler.look("proposed");
    }

    private static void readTheMessage(Screen phone) {
        phone.page().reload();
        // The number stays in the address, the secret nowhere: whoever comes back shows it again.
        assertThat(phone.at("follow-number").inputValue()).isNotEmpty();
        assertThat(phone.at("follow-secret").inputValue()).isEmpty();
    }

    private static void review(Screen reviewer, String number, DemoIdentities identities) {
        enter(reviewer, REVIEWER, number, identities);
        reviewer.sees("case-reply", "增加了引导人员");
        reviewer.tap("act-review");
        reviewer.tap("approved-yes");
        reviewer.look("review");
        reviewer.tap("act-confirm");
        reviewer.seesState("case", "ANSWERED");
        reviewer.tap("tab-overdue");
        reviewer.sees("overdue");
        reviewer.look("overdue");
        reviewer.tap("tab-figures");
        reviewer.sees("rate-response");
        reviewer.tap("months-show");
        reviewer.sees("months-table");
        reviewer.look("figures");
    }

    private static void close(Screen caller, String number, DemoIdentities identities) {
        enter(caller, CALLER, number, identities);
        caller.tap("act-call-back");
        caller.tap("result-NO_CONTACT");
        caller.look("call-back");
        caller.tap("act-confirm");
        caller.seesState("case", "CALLED_BACK");
        caller.tap("act-close");
        caller.tap("outcome-UPHELD");
        caller.look("close");
        caller.tap("act-confirm");
        caller.seesState("case", "CLOSED");
        caller.look("closed");
    }

    private static void seeTheAnswer(Screen phone, String number, String secret) {
        phone.go("/follow#" + number + "/" + secret.replace(" ", ""));
        phone.sees("own-case-state", "已办结");
        phone.sees("own-answer", "增加了引导人员");
        phone.sees("own-outcome", "属实");
        assertThat(phone.page().url()).contains(number).doesNotContain(secret.replace(" ", ""));
        phone.look("answered");
    }

    private static void enter(Screen screen, String person, String number, DemoIdentities identities) {
        screen.go("/desk/cases");
        screen.signsIn(person, identities.passwordOf(person));
        screen.types("filter-q", number);
        screen.at("filter-q").press("Enter");
        screen.sees("open-" + number);
        screen.look("inbox");
        screen.tap("open-" + number);
        screen.sees("case-number", number);
    }
}
