package io.guichet.audit.bulletin;

import io.guichet.audit.backing.LinkEvents;
import io.guichet.audit.organisation.Zones;
import io.guichet.platform.print.Paper;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A bulletin on paper: figures, words, the leaves behind each figure, the ledger's checkpoint. */
public final class PrintBulletin {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final double LEFT = 20;
    private static final double WIDTH = 170;
    private static final double TOP = 22;
    private static final double BOTTOM = 280;
    private static final double SMALL = 8;
    private static final double USUAL = 10;
    private static final int DIGITS = 16;
    private static final double LINE = 5;
    private static final double ROW = 6.5;

    private final CountFigures countFigures;
    private final LinkEvents linkEvents;
    private final Zones zones;

    public PrintBulletin(CountFigures countFigures, LinkEvents linkEvents, Zones zones) {
        this.countFigures = countFigures;
        this.linkEvents = linkEvents;
        this.zones = zones;
    }

    public byte[] print(Bulletin bulletin) {
        try (Paper paper = new Paper().newPage()) {
            Sheet sheet = new Sheet(paper);
            ZoneId zone = zones.of(bulletin.hallId());
            head(sheet, bulletin, zone);
            figures(sheet, bulletin);
            remarks(sheet, bulletin, zone);
            checkpoint(sheet, bulletin);
            leaves(sheet, bulletin);
            return paper.toBytes();
        }
    }

    private static void head(Sheet sheet, Bulletin bulletin, ZoneId zone) {
        sheet.write(18, 9, "督查月度通报 Monthly bulletin");
        sheet.write(14, 8, bulletin.hallName().zh() + " " + bulletin.hallName().en() + "　" + bulletin.month());
        sheet.write(USUAL, LINE, "编号 No. " + bulletin.id());
        if (bulletin.corrects() != null) {
            sheet.write(USUAL, LINE, "更正通报 Corrects No. " + bulletin.corrects());
            sheet.write(USUAL, LINE, "更正原因 Reason: " + bulletin.reason());
        }
        Bulletin.Publication how = bulletin.publication();
        sheet.write(
                USUAL,
                LINE,
                how == null ? "草稿，未公布 Draft, not published" : "公布 Published " + time(how.at(), zone) + "　" + how.by());
        sheet.gap(4);
    }

    private static void figures(Sheet sheet, Bulletin bulletin) {
        sheet.write(12, 7, "一、数字 Figures");
        for (Figure figure : bulletin.figures()) {
            sheet.room(ROW);
            sheet.paper.fitted(LEFT, sheet.y, USUAL, 105, words(figure));
            sheet.paper.text(LEFT + 108, sheet.y, USUAL, value(figure));
            sheet.paper.text(
                    LEFT + 135,
                    sheet.y,
                    SMALL,
                    figure.backing().count() + " #" + figure.backing().digest().substring(0, DIGITS));
            sheet.paper.line(LEFT, sheet.y + 1.5, LEFT + WIDTH, sheet.y + 1.5);
            sheet.gap(ROW);
        }
        sheet.write(
                SMALL,
                LINE,
                "末列为数字所依据的事件数与其清单的SHA-256前16位 Last column: events behind the figure, SHA-256 of their list");
        sheet.gap(3);
    }

    private static void remarks(Sheet sheet, Bulletin bulletin, ZoneId zone) {
        sheet.write(12, 7, "二、说明 Comments");
        if (bulletin.remarks().isEmpty()) sheet.write(USUAL, LINE, "无 None");
        for (Remark remark : bulletin.remarks()) {
            FigureCode figure = remark.figure();
            String about = figure == null ? "" : "[" + figure.words().zh() + "] ";
            sheet.write(USUAL, LINE, about + remark.text() + "（" + remark.by() + " " + time(remark.at(), zone) + "）");
        }
        sheet.gap(3);
    }

    private static void checkpoint(Sheet sheet, Bulletin bulletin) {
        Bulletin.Publication how = bulletin.publication();
        if (how == null) return;
        sheet.room(46);
        sheet.write(12, 7, "三、账本检查点 Checkpoint of the ledger");
        double top = sheet.y;
        sheet.paper.qr(LEFT + WIDTH - 38, top - 5, 38, how.note());
        sheet.write(USUAL, LINE, "条目数 Size " + how.size());
        sheet.write(USUAL, LINE, "根 Root " + how.root());
        for (String line : how.note().split("\n", -1)) {
            for (String part : Paper.lines(line, 7, WIDTH - 42)) sheet.put(7, 4, part);
        }
        sheet.y = Math.max(sheet.y, top + 36);
    }

    private void leaves(Sheet sheet, Bulletin bulletin) {
        if (bulletin.publication() == null) return;
        sheet.write(12, 7, "四、数字所依据的账本条目 Leaves behind the figures");
        for (Figure figure : bulletin.figures()) {
            if (figure.backing().count() == 0) continue;
            List<Long> places = linkEvents.link(countFigures.eventsOf(figure)).values().stream()
                    .sorted()
                    .toList();
            sheet.write(SMALL, 4, words(figure) + " = " + figure.code().how().formula() + ": " + Ranges.of(places));
        }
    }

    private static String words(Figure figure) {
        return figure.code().words().zh() + " " + figure.code().words().en();
    }

    private static String value(Figure figure) {
        Double value = figure.value();
        if (value == null) return "–";
        return switch (figure.code().unit()) {
            case COUNT -> String.format(Locale.ROOT, "%.0f", value);
            case SHARE -> String.format(Locale.ROOT, "%.1f %%", value * 100);
            case LEVEL, SCORE -> String.format(Locale.ROOT, "%.2f", value);
            case MINUTES -> String.format(Locale.ROOT, "%.1f min", value);
            case HOURS -> String.format(Locale.ROOT, "%.1f h", value);
        };
    }

    private static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }

    /** Where the next line goes; a new page when this one is full. */
    private static final class Sheet {

        private final Paper paper;
        private double y = TOP;

        Sheet(Paper paper) {
            this.paper = paper;
        }

        void write(double size, double height, String words) {
            for (String line : Paper.lines(words, size, WIDTH)) put(size, height, line);
        }

        void put(double size, double height, String line) {
            room(height);
            paper.text(LEFT, y, size, line);
            gap(height);
        }

        void room(double height) {
            if (y + height <= BOTTOM) return;
            paper.newPage();
            y = TOP;
        }

        void gap(double height) {
            y += height;
        }
    }
}
