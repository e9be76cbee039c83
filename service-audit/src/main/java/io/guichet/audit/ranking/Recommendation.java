package io.guichet.audit.ranking;

/** 奖优惩劣: what is recommended; a person decides, the program never does. */
public enum Recommendation {
    COMMEND,
    NONE,
    IMPROVE
}
