package io.guichet.acceptance;

import tools.jackson.databind.json.JsonMapper;

/** A survey from its first question to its results. */
final class SurveyWalk {

    private SurveyWalk() {}

    /** @return the survey's id */
    static String build(Screen desk) {
        desk.tap("tab-surveys");
        desk.tap("survey-new");
        desk.types("survey-title", "大厅环境调查");
        for (int question = 1; question <= 3; question++) desk.tap("question-add");
        desk.types("text-1", "您是怎样知道要带哪些材料的？");
        desk.tap("option-add-1");
        desk.tap("option-add-1");
        desk.types("option-1-1", "网上查询");
        desk.types("option-1-2", "到了才知道");
        desk.chooses("kind-2", "SCALE");
        desk.types("text-2", "请为大厅环境打分");
        desk.chooses("kind-3", "TEXT");
        desk.types("text-3", "还有什么想说的？");
        desk.look("survey-form");
        var made = desk.page().waitForResponse("**/api/evaluation/surveys", () -> desk.tap("survey-save"));
        var survey = JsonMapper.shared().readTree(made.text()).path("id").asString();
        desk.tap("open-" + survey);
        desk.sees("close-" + survey);
        desk.look("surveys");
        return survey;
    }

    static void answer(Screen phone, String survey) {
        phone.go("/s/" + survey);
        fill(phone);
        phone.look("survey");
        phone.tap("survey-send");
        phone.sees("survey-thanks");
        phone.look("survey-thanks");
        // The same browser answers once.
        phone.go("/s/" + survey);
        fill(phone);
        phone.expects("/answers", () -> phone.tap("survey-send"));
        phone.sees("problem");
        phone.look("survey-again");
    }

    private static void fill(Screen phone) {
        phone.page().getByText("到了才知道").click();
        phone.at("question-question-2").locator("input").nth(3).check();
        phone.at("question-question-3").locator("textarea").fill("希望多设几张填表的桌子。");
    }

    static void seeResults(Screen desk, String survey) {
        desk.tap("show-" + survey);
        desk.sees("survey-results", "共 1 份");
        desk.sees("survey-results", "100.0%");
        desk.sees("survey-results", "希望多设几张填表的桌子。");
        desk.look("survey-results");
    }
}
