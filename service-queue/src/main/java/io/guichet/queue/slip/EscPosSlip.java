package io.guichet.queue.slip;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;

/**
 * A slip as bytes for a receipt printer: ESC/POS commands, text in GB18030, as Chinese printers expect it. The printer
 * draws the QR code itself (model 2, error correction M).
 */
public final class EscPosSlip {

    private static final Charset TEXT = Charset.forName("GB18030");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final int ESC = 0x1B;
    private static final int GS = 0x1D;
    private static final int FS = 0x1C;
    private static final int QR_DOTS = 8;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    private EscPosSlip() {}

    public static byte[] of(Slip slip) {
        EscPosSlip paper = new EscPosSlip();
        paper.print(slip);
        return paper.bytes.toByteArray();
    }

    private void print(Slip slip) {
        command(ESC, '@');
        command(FS, '&');
        command(ESC, 'a', 1);
        line(slip.hall().zh());
        if (slip.reprint()) line("补打 REPRINT");
        size(0x33);
        line(slip.number());
        size(0x00);
        line(slip.item().zh());
        line(slip.item().en());
        line("前面 " + slip.peopleAhead() + " 人 / " + slip.peopleAhead() + " ahead");
        Slip.Minutes wait = slip.expectedWait();
        if (wait != null) line("预计等候 " + wait.low() + "–" + wait.high() + " 分钟 / min");
        qr(slip.ownTicketUrl());
        line("扫码查看进度、评价 / Scan to follow and rate");
        line("评价码 " + slip.ratingCode() + " / rating code");
        line(TIME.format(slip.issuedAt()));
        command(ESC, 'd', 4);
        command(GS, 'V', 66, 0);
    }

    private void line(String text) {
        bytes.writeBytes(text.getBytes(TEXT));
        bytes.write('\n');
    }

    /** @param times 0x00 normal, 0x33 four times as wide and high */
    private void size(int times) {
        command(GS, '!', times);
    }

    private void qr(String content) {
        byte[] data = content.getBytes(StandardCharsets.US_ASCII);
        int length = data.length + 3;
        command(GS, '(', 'k', 4, 0, '1', 'A', '2', 0);
        command(GS, '(', 'k', 3, 0, '1', 'C', QR_DOTS);
        command(GS, '(', 'k', 3, 0, '1', 'E', '1');
        command(GS, '(', 'k', length & 0xFF, length >> 8, '1', 'P', '0');
        bytes.writeBytes(data);
        command(GS, '(', 'k', 3, 0, '1', 'Q', '0');
        bytes.write('\n');
    }

    private void command(int... parts) {
        for (int part : parts) bytes.write(part);
    }
}
