package io.guichet.equipment.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.guichet.equipment.asset.AssetFixture;
import io.guichet.equipment.asset.PrintLabels;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {

    @Test
    void chinese_and_latin_words_are_read_back() throws Exception {
        try (Paper paper = new Paper()) {
            byte[] pdf = paper.newPage()
                    .text(20, 20, 12, "设备领用单 Handover sheet")
                    .line(20, 30, 190, 30)
                    .fitted(20, 40, 10, 20, "很长很长很长很长很长很长的型号")
                    .toBytes();

            try (PDDocument read = Loader.loadPDF(pdf)) {
                String words = new PDFTextStripper().getText(read);
                assertThat(words).contains("设备领用单 Handover sheet", "很长很长很").doesNotContain("的型号");
            }
        }
    }

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
