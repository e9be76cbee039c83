package io.guichet.equipment.custody;

import io.guichet.equipment.organisation.Organisation;
import io.guichet.platform.print.Paper;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The sheet on paper, with both hands and the address of its receipt in the ledger. */
public final class PrintSheet {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int LINES_ON_FIRST = 24;
    private static final int LINES_ON_NEXT = 32;

    private final SignSheet signSheet;
    private final Organisation organisation;
    private final URI publicUrl;

    public PrintSheet(SignSheet signSheet, Organisation organisation, URI publicUrl) {
        this.signSheet = signSheet;
        this.organisation = organisation;
        this.publicUrl = publicUrl;
    }

    /** @param receiptId the id of the event that completed the sheet; null while somebody has not signed */
    public byte[] print(CustodySheet sheet, @Nullable String receiptId) {
        try (Paper paper = new Paper().newPage()) {
            head(paper, sheet, receiptId);
            double y = 70;
            int room = LINES_ON_FIRST;
            for (Line line : sheet.lines()) {
                if (room-- == 0) {
                    paper.newPage();
                    y = 20;
                    room = LINES_ON_NEXT - 1;
                }
                paper.text(20, y, 10, line.label());
                paper.fitted(60, y, 10, 60, line.model());
                paper.fitted(125, y, 10, 60, line.serial());
                y += 7;
            }
            hand(paper, sheet, Side.GIVER, 20);
            hand(paper, sheet, Side.RECEIVER, 115);
            return paper.toBytes();
        }
    }

    private void head(Paper paper, CustodySheet sheet, @Nullable String receiptId) {
        paper.text(20, 25, 18, sheet.kind() == SheetKind.HANDOVER ? "设备领用单 Handover sheet" : "设备归还单 Return sheet");
        paper.text(20, 35, 10, "编号 No. " + sheet.id());
        paper.text(20, 42, 10, "大厅 Hall " + sheet.hallId() + "　单位 Unit " + sheet.unitId());
        paper.text(20, 49, 10, "开单 Drawn " + time(sheet, sheet.drawnAt()));
        paper.line(20, 55, 190, 55).text(20, 62, 10, "标签 Label").text(60, 62, 10, "型号 Model");
        paper.text(125, 62, 10, "序列号 Serial").line(20, 64, 190, 64);
        if (receiptId != null) paper.qr(158, 14, 34, publicUrl + "/api/audit/receipts/" + receiptId);
    }

    private void hand(Paper paper, CustodySheet sheet, Side side, double x) {
        paper.line(x, 250, x + 75, 250);
        paper.text(x, 256, 10, (side == Side.GIVER ? "交付 Given by " : "接收 Received by ") + sheet.person(side));
        sheet.signed(side).ifPresent(signature -> {
            paper.picture(x, 252 - 27, 75, 24, signSheet.open(sheet, signature));
            paper.text(x, 262, 9, time(sheet, signature.at()));
            if (signature.onBehalfOf() != null) paper.text(x, 268, 9, "代签 Signed for them by " + signature.by());
        });
    }

    private String time(CustodySheet sheet, Instant at) {
        return TIME.format(at.atZone(organisation.zoneOf(sheet.hallId())));
    }
}
