package io.guichet.equipment.asset;

import static io.guichet.equipment.asset.AssetFixture.act;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.equipment.shelf.Query;
import io.guichet.platform.http.InvalidRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportAssetsTest {

    private static final String GOOD = """
        \uFEFFlabel,category,model,serial,hall,unit,window,socket,owner,costBearer,purchased,priceCents,device,inUse
        k-1,kiosk,"Kiosk, big ""X""\",S1,hall-1,,,A-1,centre,unit-1,2025-01-31,1250000,kiosk-1,true
        ,phone,T20,S2,hall-1,unit-1,w1,,centre,,,,,
        """;

    private final AssetFixture fixture = new AssetFixture();
    private final ImportAssets importAssets = new ImportAssets(fixture.registerAsset, fixture.register);

    @Test
    void a_good_list_is_taken_whole_and_a_repeat_takes_nothing_more() {
        var act = act("m1");
        assertThat(importAssets.imported(GOOD, false, null, act).registered()).isEqualTo(2);
        assertThat(importAssets.imported(GOOD, false, null, act).bad()).isEmpty();

        assertThat(fixture.assets.list(Query.all())).hasSize(2);
        Asset kiosk = fixture.register.labelled("k-1").orElseThrow().it();
        assertThat(kiosk.card().model()).isEqualTo("Kiosk, big \"X\"");
        assertThat(kiosk.card().priceCents()).isEqualTo(1_250_000);
        assertThat(kiosk.card().deviceId()).isEqualTo("kiosk-1");
        assertThat(kiosk.state()).isEqualTo(AssetState.IN_USE);
    }

    @Test
    void a_dry_run_changes_nothing() {
        var result = importAssets.imported(GOOD.replace("\n", "\r\n"), true, null, act("m1"));

        assertThat(result).isEqualTo(new ImportAssets.Result(2, java.util.List.of(), 0));
        assertThat(fixture.assets.list(Query.all())).isEmpty();
    }

    @Test
    void every_bad_line_is_named_and_nothing_is_changed() {
        fixture.printerAt("p-1", "w1");
        String bad = """
            label,category,model,serial,hall,socket,owner,purchased,priceCents
            p-1,printer,M,S,hall-1,,centre,,
            a-1,printer,M,S,hall-9,,centre,,
            a-2,toaster,M,S,hall-1,,centre,,
            a-3,printer,,S,hall-1,,centre,,
            a-4,printer,M,S,hall-1,,centre,31.1.2025,
            a-5,printer,M,S,hall-1,,centre,,dear
            a-6,printer,M,S,hall-1,A-1,centre,,
            a-7,printer,M,S,hall-1,A-1,centre,,
            a-6,printer,M,S,hall-1,,centre,,
            a-8,printer,M,S,hall-1,,centre,,,more
            """;

        var result = importAssets.imported(bad, false, null, act("m1"));

        assertThat(result.bad()).extracting(ImportAssets.BadLine::line).containsExactly(2, 3, 4, 5, 6, 7, 9, 10, 11);
        assertThat(result.bad())
                .extracting(ImportAssets.BadLine::column)
                .containsExactly(
                        "label", "hallId", "category", "model", "purchased", "priceCents", "socket", "label", "");
        assertThat(result.registered()).isZero();
        assertThat(fixture.assets.list(Query.all())).hasSize(1);
    }

    @Test
    void who_keeps_one_hall_imports_for_that_hall() {
        assertThat(importAssets.imported(GOOD, true, "hall-1", act("m1")).bad()).isEmpty();
        assertThat(importAssets.imported(GOOD, true, "hall-2", act("m1")).bad()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "label,colour\na,red", "label,label\na,b"})
    void what_is_no_list_is_refused(String csv) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> importAssets.imported(csv, true, null, act("m1")));
    }
}
