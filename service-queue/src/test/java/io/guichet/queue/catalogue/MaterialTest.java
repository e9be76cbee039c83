package io.guichet.queue.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.platform.domain.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaterialTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"/forms/transfer.pdf", "https://example.org/form"})
    void a_form_is_a_path_of_ours_or_a_safe_address(@Nullable String formUrl) {
        assertThat(material(1, formUrl).formUrl()).isEqualTo(formUrl);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "javascript:alert(1)", "//elsewhere/form", "http://example.org", "form.pdf"})
    void no_other_link_is_shown_to_the_public(String formUrl) {
        assertThatIllegalArgumentException().isThrownBy(() -> material(1, formUrl));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100})
    void one_to_99_copies_are_asked_for(int copies) {
        assertThatIllegalArgumentException().isThrownBy(() -> material(copies, null));
        assertThat(material(99, null).copies()).isEqualTo(99);
    }

    @Test
    void limits_compare_within_their_unit_only() {
        Limit days = new Limit(5, Limit.Unit.WORKING_DAYS);

        assertThat(new Limit(6, Limit.Unit.WORKING_DAYS).isLongerThan(days)).isTrue();
        assertThat(days.isLongerThan(days)).isFalse();
        assertThat(new Limit(600, Limit.Unit.MINUTES).isLongerThan(days)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Limit(-1, Limit.Unit.MINUTES));
    }

    private static Material material(int copies, @Nullable String formUrl) {
        return new Material("id-card", new Words("身份证", "Identity card"), true, copies, formUrl);
    }
}
