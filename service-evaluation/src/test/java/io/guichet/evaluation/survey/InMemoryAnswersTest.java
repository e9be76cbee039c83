package io.guichet.evaluation.survey;

class InMemoryAnswersTest extends AnswersContract {

    private final Answers answers = new InMemoryAnswers();

    @Override
    protected Answers answers() {
        return answers;
    }
}
