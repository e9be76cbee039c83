package io.guichet.queue.organisation;

import static io.guichet.queue.organisation.HallFixture.city;
import static io.guichet.queue.organisation.HallFixture.postedHall;
import static io.guichet.queue.organisation.HallFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.VersionMismatch;
import io.guichet.platform.domain.Words;
import org.junit.jupiter.api.Test;

/** What operators define, and define again. */
class DefinitionsTest {

    private final InMemoryRegions regions = new InMemoryRegions();
    private final InMemoryHalls halls = new InMemoryHalls();
    private final InMemoryUnits units = new InMemoryUnits();
    private final DefineRegion defineRegion = new DefineRegion(regions);
    private final DefineHall defineHall = new DefineHall(halls, regions);
    private final DefineUnit defineUnit = new DefineUnit(units, halls);

    @Test
    void the_same_definition_twice_is_one_version_and_one_event() {
        assertThat(defineRegion.define(city(), DefinitionsTest::any).isNew()).isTrue();
        assertThat(defineRegion.define(city(), DefinitionsTest::any)).isEqualTo(new Definition<>(city().at(1), false));
        assertThat(regions.events()).hasSize(1);

        defineHall.define(postedHall(), DefinitionsTest::any);
        assertThat(defineHall.define(postedHall(), DefinitionsTest::any))
                .isEqualTo(new Definition<>(postedHall().at(1), false));
        assertThat(halls.events()).hasSize(1);

        defineUnit.define(unit("unit-1", "hall-2"), DefinitionsTest::any);
        assertThat(defineUnit
                        .define(unit("unit-1", "hall-2"), DefinitionsTest::any)
                        .isNew())
                .isFalse();
        assertThat(units.events()).hasSize(1);
    }

    @Test
    void another_definition_is_another_version() {
        defineRegion.define(city(), DefinitionsTest::any);
        Region renamed = new Region("city", new Words("新市", "New City"), 0);

        assertThat(defineRegion.define(renamed, DefinitionsTest::any).value()).isEqualTo(renamed.at(2));
        assertThat(regions.events()).hasSize(2);
    }

    @Test
    void a_definition_names_only_what_exists() {
        assertThatExceptionOfType(OrganisationRefusal.UnknownReference.class)
                .isThrownBy(() -> defineHall.define(postedHall(), DefinitionsTest::any))
                .satisfies(refused -> assertThat(refused.place()).isEqualTo("regionId"));
        assertThatExceptionOfType(OrganisationRefusal.UnknownReference.class)
                .isThrownBy(() -> defineUnit.define(unit("unit-1", "hall-2"), DefinitionsTest::any));
        assertThat(halls.events()).isEmpty();
        assertThat(units.events()).isEmpty();
    }

    @Test
    void a_unit_does_not_move_to_another_hall() {
        regions.given(city());
        halls.given(postedHall());
        halls.given(HallFixture.alwaysOpen());
        defineUnit.define(unit("unit-1", "hall-2"), DefinitionsTest::any);

        assertThatExceptionOfType(OrganisationRefusal.CannotMove.class)
                .isThrownBy(() -> defineUnit.define(unit("unit-1", "hall-1"), DefinitionsTest::any));
    }

    @Test
    void a_definition_decided_on_an_old_version_is_refused() {
        defineRegion.define(city(), DefinitionsTest::any);

        assertThatExceptionOfType(VersionMismatch.class)
                .isThrownBy(() -> defineRegion.define(city(), found -> {
                    throw new VersionMismatch(7, found);
                }))
                .withMessageContaining("version 1");
    }

    private static void any(long version) {}
}
