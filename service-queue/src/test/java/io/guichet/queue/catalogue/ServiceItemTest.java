package io.guichet.queue.catalogue;

import static io.guichet.queue.catalogue.ItemFixture.PUBLISHED;
import static io.guichet.queue.catalogue.ItemFixture.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.platform.domain.Change;
import io.guichet.queue.organisation.OrganisationRefusal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceItemTest {

    private static final Instant LATER = PUBLISHED.plusSeconds(86_400);

    @Test
    void its_history_begins_with_the_first_version() {
        ServiceItem first = item("transfer").publish(PUBLISHED).after();

        assertThat(first.history()).containsExactly(new ItemVersion(1, PUBLISHED, List.of()));
    }

    @Test
    void a_change_is_published_with_what_changed() {
        ServiceItem stored = item("transfer").publish(PUBLISHED).after().at(1);
        ServiceItem wanted = ItemFixture.notAccepting(ItemFixture.named(item("transfer"), "Transfer"));

        Change<ServiceItem, ItemEvent> change = stored.redefine(wanted, LATER);

        assertThat(change.after().history())
                .containsExactly(
                        new ItemVersion(1, PUBLISHED, List.of()),
                        new ItemVersion(2, LATER, List.of("name", "accepting")));
        assertThat(change.after().name().en()).isEqualTo("Transfer");
        assertThat(change.after().version()).isEqualTo(1);
        assertThat(change.events()).containsExactly(new ItemEvent.Defined(change.after()));
    }

    @Test
    void a_definition_that_says_the_same_is_no_version() {
        ServiceItem stored = item("transfer").publish(PUBLISHED).after().at(1);

        assertThat(stored.redefine(item("transfer"), LATER).isEmpty()).isTrue();
    }

    @Test
    void it_does_not_move_to_another_hall() {
        ServiceItem stored = item("transfer").publish(PUBLISHED).after().at(1);
        ServiceItem elsewhere = item("transfer", "hall-1", "转移", "Transfer");

        assertThatExceptionOfType(OrganisationRefusal.CannotMove.class)
                .isThrownBy(() -> stored.redefine(elsewhere, LATER));
    }

    @Test
    void only_the_oldest_entries_of_a_very_long_history_go() {
        ServiceItem stored = item("transfer").publish(PUBLISHED).after().at(1);
        for (int change = 0; change < 250; change++) {
            ServiceItem wanted = ItemFixture.named(item("transfer"), "Transfer " + change);
            stored = stored.redefine(wanted, LATER).after().at(stored.version() + 1);
        }

        assertThat(stored.history()).hasSize(200);
        assertThat(stored.history().getLast().version()).isEqualTo(251);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "TRANSFER", "养老", "pension tr", "nsf"})
    void search_finds_code_and_names_whatever_the_case(String text) {
        assertThat(item("transfer").matches(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"医疗", "transfers", ".*"})
    void search_finds_nothing_else(String text) {
        assertThat(item("transfer").matches(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "AB", "1"})
    void a_series_is_one_capital_letter(String series) {
        assertThatIllegalArgumentException().isThrownBy(() -> ItemFixture.inSeries(item("transfer"), series));
    }

    @Test
    void it_knows_its_materials() {
        assertThat(item("transfer").material("form")).isNotNull();
        assertThat(item("transfer").material("passport")).isNull();
    }
}
