package io.guichet.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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
    void long_words_are_broken_where_the_page_ends() {
        // 10 points: 20 mm hold 5.67 Chinese letters.
        assertThat(Paper.lines("一二三四五六七八九十甲", 10, 20)).containsExactly("一二三四五", "六七八九十", "甲");
        assertThat(Paper.lines("alpha beta", 10, 20)).containsExactly("alpha beta");
        assertThat(Paper.lines("alpha beta gamma", 10, 20)).containsExactly("alpha beta", "gamma");
        assertThat(Paper.lines("alphabetagamma", 10, 20)).containsExactly("alphabetaga", "mma");
        assertThat(Paper.lines("", 10, 20)).containsExactly("");
    }
}
