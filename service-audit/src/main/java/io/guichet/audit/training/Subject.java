package io.guichet.audit.training;

import java.util.Set;

/** What a training is about. */
public enum Subject {
    SKILLS,
    BUSINESS,
    COMMUNICATION,
    LAW,
    INTEGRITY,
    SECURITY,
    EMERGENCY;

    /** Each person, each quarter: 每季度进行至少一次的服务技能和业务知识培训 (S3). */
    public static final Set<Subject> EACH_QUARTER = Set.of(SKILLS, BUSINESS);
}
