package io.guichet.queue.window;

import static io.guichet.queue.window.WindowFixture.closed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.queue.catalogue.InMemoryItems;
import io.guichet.queue.catalogue.ItemFixture;
import io.guichet.queue.organisation.Definition;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.organisation.InMemoryHalls;
import io.guichet.queue.organisation.InMemoryUnits;
import io.guichet.queue.organisation.OrganisationRefusal;
import org.junit.jupiter.api.Test;

class DefineWindowTest {

    private final InMemoryWindows windows = new InMemoryWindows();
    private final InMemoryHalls halls = new InMemoryHalls();
    private final InMemoryUnits units = new InMemoryUnits();
    private final InMemoryItems items = new InMemoryItems();
    private final DefineWindow defineWindow = new DefineWindow(windows, halls, units, items);

    @Test
    void the_same_definition_twice_is_one_version_and_one_event() {
        hallWithEverything();

        assertThat(define().isNew()).isTrue();
        assertThat(define()).isEqualTo(new Definition<>(closed("w1").at(1), false));
        assertThat(windows.events()).hasSize(1);
    }

    @Test
    void a_definition_names_only_what_its_hall_has() {
        refused("hallId");
        halls.given(HallFixture.postedHall());
        refused("unitId");
        units.given(HallFixture.unit("unit-1", "hall-2"));
        refused("itemCodes");
        items.given(ItemFixture.item("p"));
        items.given(ItemFixture.item("q", "hall-1", "别处", "Elsewhere"));
        refused("itemCodes");
        assertThat(windows.events()).isEmpty();
    }

    private void hallWithEverything() {
        halls.given(HallFixture.postedHall());
        units.given(HallFixture.unit("unit-1", "hall-2"));
        items.given(ItemFixture.item("p"));
        items.given(ItemFixture.item("q"));
    }

    private void refused(String place) {
        assertThatExceptionOfType(OrganisationRefusal.UnknownReference.class)
                .isThrownBy(this::define)
                .satisfies(refusal -> assertThat(refusal.place()).isEqualTo(place));
    }

    private Definition<ServiceWindow> define() {
        return defineWindow.define(closed("w1"), version -> {});
    }
}
