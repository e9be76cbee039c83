package io.guichet.complaint.casefile;

import io.guichet.complaint.deadline.Pause;
import io.guichet.complaint.deadline.Rule;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** What the citizen is told, as a message of the case, when a limit moves; sealed like any other message. */
public final class Notices {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private final CaseKeys keys;
    private final ZoneId zone;

    public Notices(CaseKeys keys, ZoneId zone) {
        this.keys = keys;
        this.zone = zone;
    }

    SealedText extended(CaseFile file, Rule rule, Extension extension, Instant due) {
        @Nullable String reason = keys.open(file, "note", extension.reason());
        String text = "您好，您的事项答复期限已批准延长%d%s，新的答复期限为%s。延长原因：%s"
                .formatted(extension.amount(), unit(rule), said(due), reason == null ? "" : reason);
        return keys.seal(file, "message", text);
    }

    SealedText paused(CaseFile file, PauseReason reason, Pause pause) {
        String text =
                "您好，您的事项自%s起暂停计算期限，最迟至%s恢复。暂停原因：%s。".formatted(said(pause.from()), said(pause.until()), said(reason));
        return keys.seal(file, "message", text);
    }

    private String said(Instant moment) {
        return MOMENT.format(moment.atZone(zone));
    }

    private static String said(PauseReason reason) {
        return switch (reason) {
            case WAITING_FOR_CITIZEN -> "等待您补充材料或意见";
            case EXPERT_OPINION -> "等待鉴定或专家意见";
            case COURT_OR_OTHER_AUTHORITY -> "等待法院或其他机关处理";
            case FORCE_MAJEURE -> "不可抗力";
        };
    }

    private static String unit(Rule rule) {
        return switch (rule.unit()) {
            case WORKING_DAYS -> "个工作日";
            case WORKING_MINUTES -> "个工作分钟";
            case CALENDAR_DAYS -> "天";
        };
    }
}
