package io.guichet.queue.ticket;

/** The four steps of a service (工作流程: 接待、咨询、办理、反馈), each with the time it began. Rule S2. */
public enum Stage {
    /** From the number to the call. */
    RECEPTION,
    /** From the call to the beginning of the work. */
    CONSULTATION,
    HANDLING,
    /** From the end of the work on: asked for a rating. */
    FEEDBACK
}
