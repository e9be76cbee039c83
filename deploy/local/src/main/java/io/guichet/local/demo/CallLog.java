package io.guichet.local.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the recorded calls: tab-separated, one call a line, a heading first. */
final class CallLog {
    static final String FEBRUARY_1999 = "/demo/anonymous-bank-calls-1999-02.tsv.gz";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyMMdd");
    private static final int COLUMNS = 17;
    private static final int DAY = 86_400;

    private CallLog() {}

    static List<Call> day(LocalDate date) {
        try (var in = CallLog.class.getResourceAsStream(FEBRUARY_1999)) {
            if (in == null) throw new IllegalStateException("no " + FEBRUARY_1999 + " in this build");
            return read(new GZIPInputStream(in)).stream()
                    .filter(call -> call.date().equals(date))
                    .sorted(Comparator.comparingInt(Call::arrival).thenComparing(Call::id))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Call> read(InputStream tsv) {
        return new BufferedReader(new InputStreamReader(tsv, StandardCharsets.UTF_8))
                .lines()
                .skip(1)
                .map(CallLog::parse)
                .toList();
    }

    /** Two-digit years are of the last century: the log is of 1999. */
    static LocalDate date(String yymmdd) {
        return LocalDate.parse(yymmdd, DATE).minusYears(100);
    }

    static Call parse(String line) {
        var column = line.split("\t", -1);
        if (column.length != COLUMNS) {
            throw new IllegalArgumentException(column.length + " columns instead of " + COLUMNS + ": " + line);
        }
        var entry = seconds(column[6]);
        return new Call(
                column[0] + "-" + column[1],
                date(column[5]),
                CallKind.valueOf(column[4]),
                "2".equals(column[3]),
                arrival(entry, seconds(column[9])),
                Integer.parseInt(column[11]),
                CallOutcome.valueOf(column[12]),
                notBefore(entry, seconds(column[13])),
                Math.max(0, Integer.parseInt(column[15])),
                column[16]);
    }

    static int seconds(String clock) {
        var part = clock.split(":", -1);
        return Integer.parseInt(part[0]) * 3600 + Integer.parseInt(part[1]) * 60 + Integer.parseInt(part[2]);
    }

    /** 0:00:00 stands for "was not queued": such a caller went straight to a server. */
    private static int arrival(int entry, int queueStart) {
        return queueStart == 0 ? entry : notBefore(entry, queueStart);
    }

    /** The log's clock starts again at midnight; half a day backwards can only mean the next day. */
    private static int notBefore(int entry, int later) {
        return later < entry - DAY / 2 ? later + DAY : later;
    }
}
