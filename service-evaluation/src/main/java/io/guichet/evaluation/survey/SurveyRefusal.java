package io.guichet.evaluation.survey;

import io.guichet.platform.domain.Refusal;

/** Why a survey is not changed or an answer not taken. */
public abstract sealed class SurveyRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private SurveyRefusal(String fact) {
        super(fact);
    }

    /** Only a draft is changed and opened, only an open survey is closed. */
    public static final class WrongState extends SurveyRefusal {
        private static final long serialVersionUID = 1L;

        WrongState(String fact) {
            super(fact);
        }
    }

    /** Not open, not yet, or no more. */
    public static final class NotOpen extends SurveyRefusal {
        private static final long serialVersionUID = 1L;

        NotOpen() {
            super("This survey takes no answers now.");
        }
    }

    /** One ticket or device, one answer. */
    public static final class AlreadyAnswered extends SurveyRefusal {
        private static final long serialVersionUID = 1L;

        AlreadyAnswered() {
            super("This survey has been answered with this ticket or on this device.");
        }
    }

    /** The survey is for those who came for certain items. */
    public static final class NotAsked extends SurveyRefusal {
        private static final long serialVersionUID = 1L;

        NotAsked() {
            super("This survey is for people who came for certain matters: answer with a ticket for one of them.");
        }
    }

    /** The token is not this ticket's. */
    public static final class WrongToken extends SurveyRefusal {
        private static final long serialVersionUID = 1L;

        WrongToken() {
            super("The token does not belong to this ticket.");
        }
    }
}
