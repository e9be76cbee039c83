package io.guichet.platform.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaNamesTest {

    @Test
    void a_name_that_nobody_shares_stays() {
        assertThat(SchemaNames.of(List.of(
                        "io.guichet.audit.ledger.http.EntryView", "io.guichet.audit.security.SecurityReport$Line")))
                .containsOnly(
                        Map.entry("io.guichet.audit.ledger.http.EntryView", "EntryView"),
                        Map.entry("io.guichet.audit.security.SecurityReport$Line", "Line"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "."})
    void types_within_others_are_named_with_them(String within) {
        String one = "io.guichet.audit.security.SecurityReport" + within + "Line";
        String other = "io.guichet.audit.training.QuarterOverview" + within + "Line";
        String third = "io.guichet.audit.integrity.http.IntegrityController" + within + "Line";

        assertThat(SchemaNames.of(List.of(one, other, third)))
                .containsOnly(
                        Map.entry(one, "SecurityReportLine"),
                        Map.entry(other, "QuarterOverviewLine"),
                        Map.entry(third, "IntegrityLine"));
    }

    @Test
    void the_only_one_that_stands_by_itself_keeps_the_name() {
        String itself = "io.guichet.audit.training.Result";
        String within = "io.guichet.audit.drill.Drill$Result";

        assertThat(SchemaNames.of(List.of(within, itself)))
                .containsOnly(Map.entry(itself, "Result"), Map.entry(within, "DrillResult"));
    }

    @Test
    void two_that_stand_by_themselves_are_named_with_their_features() {
        String plan = "io.guichet.equipment.plan.Work";
        String order = "io.guichet.equipment.workorder.http.Work";
        String all = "io.guichet.platform.domain.Work";
        String service = "io.guichet.equipment.Work";

        assertThat(SchemaNames.of(List.of(plan, order, all, service)))
                .containsOnly(
                        Map.entry(plan, "PlanWork"),
                        Map.entry(order, "WorkorderWork"),
                        Map.entry(all, "PlatformWork"),
                        Map.entry(service, "EquipmentWork"));
    }

    @Test
    void what_a_page_is_of_is_part_of_its_name() {
        String page = "io.guichet.audit.shelf.http.PageIo.guichet.audit.ledger.http.EntryView";
        String other = "io.guichet.audit.shelf.http.PageIo.guichet.audit.integrity.http.IntegrityController$EntryView";
        String plain = "io.guichet.audit.search.http.SearchController$Page";

        assertThat(SchemaNames.of(List.of(page, plain)))
                .containsOnly(Map.entry(page, "PageEntryView"), Map.entry(plain, "Page"));
        assertThat(SchemaNames.of(List.of(page, other)))
                .containsOnly(Map.entry(page, "PageEntryView"), Map.entry(other, "ShelfPageIntegrityEntryView"));
    }

    @Test
    void what_still_clashes_keeps_its_package() {
        String one = "io.guichet.audit.a.Thing$Line";
        String other = "io.guichet.audit.b.Thing$Line";

        assertThat(SchemaNames.of(List.of(one, other)))
                .containsOnly(
                        Map.entry(one, "io.guichet.audit.a.Thing.Line"),
                        Map.entry(other, "io.guichet.audit.b.Thing.Line"));
    }

    @Test
    void short_names_stay_as_they_are() {
        assertThat(SchemaNames.of(List.of("Line", "SecurityReportLine", "org.springframework.web.SseEmitter")))
                .containsOnly(
                        Map.entry("Line", "Line"),
                        Map.entry("SecurityReportLine", "SecurityReportLine"),
                        Map.entry("org.springframework.web.SseEmitter", "SseEmitter"));
    }

    @Test
    void names_do_not_depend_on_the_order_of_types() {
        List<String> types = List.of(
                "io.guichet.audit.training.Result",
                "io.guichet.audit.drill.Drill$Result",
                "io.guichet.audit.rule.Rule");

        assertThat(SchemaNames.of(types.reversed())).isEqualTo(SchemaNames.of(types));
    }
}
