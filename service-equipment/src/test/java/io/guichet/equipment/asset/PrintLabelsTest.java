package io.guichet.equipment.asset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrintLabelsTest {

    @Test
    void a_phone_reads_the_label_and_24_fit_on_a_sheet() throws Exception {
        AssetFixture fixture = new AssetFixture();
        PrintLabels labels = new PrintLabels(URI.create("https://hall.example.org"));
        var one = fixture.printerAt("PRN-7K3M9QX2AB", "w1").it();

        byte[] sheet = labels.print(List.of(one));

        try (PDDocument read = Loader.loadPDF(sheet)) {
            BufferedImage page = new PDFRenderer(read).renderImageWithDPI(0, 200);
            assertThat(scan(page.getSubimage(0, 0, 280, 280)))
                    .isEqualTo("https://hall.example.org/device/PRN-7K3M9QX2AB");
            assertThat(new PDFTextStripper().getText(read)).contains("PRN-7K3M9QX2AB", "报修请扫码");
        }
        try (PDDocument read = Loader.loadPDF(
                labels.print(IntStream.range(0, 25).mapToObj(i -> one).toList()))) {
            assertThat(read.getNumberOfPages()).isEqualTo(2);
        }
    }

    static String scan(BufferedImage picture) throws Exception {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
