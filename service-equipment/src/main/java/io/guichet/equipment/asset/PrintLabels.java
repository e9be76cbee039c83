package io.guichet.equipment.asset;

import io.guichet.platform.print.Paper;
import java.net.URI;
import java.util.List;

/** Labels to stick on devices: 3 × 8 on a sheet of A4 (70 × 37 mm each). */
public final class PrintLabels {

    private static final int COLUMNS = 3;
    private static final int ROWS = 8;
    private static final double WIDTH = 70;
    private static final double HEIGHT = 37.125;

    private final URI publicUrl;

    /** @param publicUrl of the gateway, as a phone reaches it */
    public PrintLabels(URI publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** Where a phone that scans the label goes. */
    public String addressOf(Asset asset) {
        return publicUrl + "/device/" + asset.label();
    }

    /** A PDF, in the order given. */
    public byte[] print(List<Asset> assets) {
        try (Paper paper = new Paper().newPage()) {
            for (int i = 0; i < assets.size(); i++) {
                int place = i % (COLUMNS * ROWS);
                if (i > 0 && place == 0) paper.newPage();
                int row = place / COLUMNS;
                one(paper, assets.get(i), place % COLUMNS * WIDTH, row * HEIGHT);
            }
            return paper.toBytes();
        }
    }

    private void one(Paper paper, Asset asset, double x, double y) {
        paper.qr(x + 3, y + 4, 28, addressOf(asset));
        paper.text(x + 33, y + 9, 10, asset.label());
        paper.fitted(x + 33, y + 15, 8, 35, asset.card().model());
        paper.fitted(x + 33, y + 20, 8, 35, asset.card().serial());
        paper.fitted(x + 33, y + 25, 8, 35, asset.spot().hallId());
        paper.text(x + 33, y + 31, 7, "报修请扫码 Scan to report");
    }
}
