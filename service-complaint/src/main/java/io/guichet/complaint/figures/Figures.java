package io.guichet.complaint.figures;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one hall, or of all, for a time. Definitions are this product's own; no official one was verified.
 *
 * @param received by kind, in this time
 * @param withdrawn of them, those whose rating does not count any more; in no other figure
 * @param response 响应率: accepted, refused or contacted in time, of those whose limit ended in this time
 * @param resolved 解决率: the citizens' word, of those asked in this time
 * @param satisfied 满意率: satisfied or basically satisfied, of those asked in this time
 * @param overall 综合: the mean of the three, by their weights
 * @param onTime 按期办结率: answered in time, by the limits as extended
 * @param onTimeUnextended the same, as if nothing had been extended
 * @param lateness of answers whose limit ended in this time
 * @param reissued 重办率: reopened, of those answered in this time
 * @param returned 退单率: given back as wrongly routed, of those assigned in this time
 * @param repeated 重复投诉率: of those with a phone, received from it about the same window within 30 days before
 * @param recurred 复发率: of the upheld cases that were looked at again in this time, those whose cause came up again
 * @param handled of the citizens who rated the handling in this time, those who gave 4 or 5 of 5
 * @param unexplained numbers of the cases closed in this time in which somebody was at fault and nobody said why
 * @param unaccepted numbers of cases that should be accepted or refused by now
 * @param unanswered numbers of cases that should be answered by now
 * @param uncalled numbers of cases that should be called back by now
 */
public record Figures(
        Map<String, Long> received,
        long withdrawn,
        Rate response,
        Rate resolved,
        Rate satisfied,
        @Nullable Double overall,
        Rate onTime,
        Rate onTimeUnextended,
        Lateness lateness,
        Rate reissued,
        Rate returned,
        Rate repeated,
        Rate recurred,
        Rate handled,
        List<String> unexplained,
        List<String> unaccepted,
        List<String> unanswered,
        List<String> uncalled) {}
