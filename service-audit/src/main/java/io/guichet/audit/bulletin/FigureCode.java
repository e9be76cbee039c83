package io.guichet.audit.bulletin;

import io.guichet.audit.fact.Fact;
import io.guichet.platform.domain.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a bulletin counts, from which facts and how. The order is that of the page. */
public enum FigureCode {
    SERVED(Fact.Kind.SERVED, Unit.COUNT, How.COUNT, "办结服务", "Services finished"),
    SERVICE_MINUTES(Fact.Kind.SERVED, Unit.MINUTES, How.MEAN, "平均办理时长", "Mean time at the window"),
    WAIT_MINUTES(Fact.Kind.WAIT, Unit.MINUTES, How.MEAN, "平均等候时长", "Mean wait"),
    WAIT_MINUTES_P90(Fact.Kind.WAIT, Unit.MINUTES, How.P90, "90%的人等候不超过", "Nine in ten waited no longer than"),
    RATINGS(Fact.Kind.RATING, Unit.COUNT, How.COUNT, "有效评价", "Valid ratings"),
    RATING_MEAN(Fact.Kind.RATING, Unit.LEVEL, How.MEAN, "平均星级", "Mean level"),
    GOOD_SHARE(Fact.Kind.RATING, Unit.SHARE, How.GOOD, "好评率", "Share of good ratings"),
    MATTERS(Fact.Kind.SPEED, Unit.COUNT, How.COUNT, "告知结果的办件", "Matters told"),
    IN_TIME_SHARE(Fact.Kind.SPEED, Unit.SHARE, How.MEAN, "按时办结率", "Share told in time"),
    COMPLAINTS(Fact.Kind.CASE, Unit.COUNT, How.COUNT, "收到投诉", "Complaints received"),
    COMPLAINTS_UPHELD(Fact.Kind.COMPLAINT, Unit.COUNT, How.COUNT, "查实投诉", "Complaints upheld"),
    PRAISES(Fact.Kind.PRAISE, Unit.COUNT, How.COUNT, "表扬", "Praises"),
    INSPECTIONS(Fact.Kind.INSPECTION, Unit.COUNT, How.ALL, "公布的检查", "Inspections published"),
    INSPECTION_SCORE(Fact.Kind.INSPECTION, Unit.SCORE, How.MEAN, "检查平均得分", "Mean score of inspections"),
    FINDINGS(Fact.Kind.FINDING, Unit.COUNT, How.COUNT, "发现的问题", "Findings"),
    VIOLATIONS(Fact.Kind.VIOLATION, Unit.COUNT, How.COUNT, "认定的违规", "Violations that stand"),
    EXPOSURES(Fact.Kind.EXPOSURE, Unit.COUNT, How.COUNT, "曝光", "Exposures"),
    FAULTS(Fact.Kind.FAULT, Unit.COUNT, How.COUNT, "设备故障", "Faults of devices"),
    CRITICAL_FAULTS(Fact.Kind.FAULT, Unit.COUNT, How.CRITICAL, "停窗故障", "Faults that stop a window"),
    REPAIRS(Fact.Kind.REPAIR, Unit.COUNT, How.COUNT, "修复的故障", "Faults repaired"),
    SESSIONS(Fact.Kind.SESSION, Unit.COUNT, How.COUNT, "开窗次数", "Sessions at windows"),
    STAFFED_HOURS(Fact.Kind.HOURS, Unit.HOURS, How.HOURS, "窗口在岗时数", "Hours that windows were staffed"),
    POSTED_HOURS(Fact.Kind.POSTED, Unit.HOURS, How.HOURS, "公示的窗口时数", "Hours posted, over all windows"),
    KEPT_HOURS(Fact.Kind.KEPT, Unit.HOURS, How.HOURS, "公示时间内在岗时数", "Hours kept within those posted"),
    KEPT_SHARE(Fact.Kind.KEEPING, Unit.SHARE, How.MEAN, "每日在岗率平均", "Mean share of a day's posted hours that was kept"),
    ALERTS(Fact.Kind.ALERT, Unit.COUNT, How.COUNT, "空岗、缺岗、未签退提醒", "Alerts: unattended, too few windows, left open"),
    ONSITE_RECORDS(Fact.Kind.ONSITE, Unit.COUNT, How.COUNT, "现场考核记录", "On-site records"),
    ONSITE_MEAN(Fact.Kind.ONSITE, Unit.LEVEL, How.MEAN, "现场考核平均分", "Mean mark on site"),
    TRAINED(Fact.Kind.TRAINING, Unit.COUNT, How.COUNT, "培训人次", "Attendances at trainings"),
    TRAINED_PASSED(Fact.Kind.TRAINING, Unit.SHARE, How.MEAN, "培训合格率", "Share not failed");

    private static final double GOOD_FROM = 3;
    private static final double CRITICAL = 3;
    private static final double IN_AN_HOUR = 60;
    private static final double PRECISION = 1e4;
    private static final double NINE_TENTHS = 0.9;

    /** What a value is in. */
    public enum Unit {
        COUNT,
        SHARE,
        LEVEL,
        SCORE,
        MINUTES,
        HOURS
    }

    /** How it is counted from the facts of its kind; those that do not count are left out, but for {@code ALL}. */
    public enum How {
        ALL("number of facts, with and without a value"),
        COUNT("number of facts"),
        CRITICAL("number of facts with value 3"),
        GOOD("facts of level 3, 4 and 5 / all"),
        MEAN("sum of values / number"),
        P90("the smallest value that nine tenths do not exceed"),
        HOURS("sum of minutes / 60");

        private final String formula;

        How(String formula) {
            this.formula = formula;
        }

        public String formula() {
            return formula;
        }
    }

    private final Fact.Kind kind;
    private final Unit unit;
    private final How how;
    private final String zh;
    private final String en;

    FigureCode(Fact.Kind kind, Unit unit, How how, String zh, String en) {
        this.kind = kind;
        this.unit = unit;
        this.how = how;
        this.zh = zh;
        this.en = en;
    }

    public Fact.Kind kind() {
        return kind;
    }

    public Unit unit() {
        return unit;
    }

    public How how() {
        return how;
    }

    public Words words() {
        return new Words(zh, en);
    }

    /** Those that this figure is counted from. */
    List<Fact> of(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind)
                .filter(fact -> how == How.ALL || fact.counts())
                .filter(fact -> how != How.CRITICAL || fact.value() >= CRITICAL)
                .toList();
    }

    /**
     * The value, to four decimals; null where there is nothing to take a mean or share of.
     *
     * @param own as {@link #of} gives them
     */
    @Nullable
    Double value(List<Fact> own) {
        double sum = own.stream().mapToDouble(Fact::value).sum();
        int count = own.size();
        Double value = switch (how) {
            case ALL, COUNT, CRITICAL -> (double) count;
            case HOURS -> sum / IN_AN_HOUR;
            case MEAN -> count == 0 ? null : sum / count;
            case GOOD ->
                count == 0
                        ? null
                        : (double) own.stream()
                                        .filter(fact -> fact.value() >= GOOD_FROM)
                                        .count()
                                / count;
            case P90 -> count == 0 ? null : ninth(own);
        };
        return value == null ? null : Math.round(value * PRECISION) / PRECISION;
    }

    private static double ninth(List<Fact> own) {
        double[] sorted = own.stream().mapToDouble(Fact::value).sorted().toArray();
        return sorted[(int) Math.ceil(NINE_TENTHS * sorted.length) - 1];
    }
}
