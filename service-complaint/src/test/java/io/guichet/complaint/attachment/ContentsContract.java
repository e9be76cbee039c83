package io.guichet.complaint.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.ids.Ids;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

public abstract class ContentsContract {

    protected abstract Contents contents();

    private final String caseId = Ids.next();

    @Test
    void what_is_put_is_found_by_its_case_only() {
        contents().put(caseId, "a-" + caseId, "eins".getBytes(UTF_8));

        assertThat(contents().find(caseId, "a-" + caseId))
                .hasValueSatisfying(found -> assertThat(found).asString(UTF_8).isEqualTo("eins"));
        assertThat(contents().find(Ids.next(), "a-" + caseId)).isEmpty();
        assertThat(contents().find(caseId, "b-" + caseId)).isEmpty();
    }

    /** GridFS cuts it into several chunks. */
    @Test
    void a_large_one_comes_back_as_it_was() {
        byte[] large = new byte[1_000_003];
        for (int i = 0; i < large.length; i++) large[i] = (byte) ((i * 31) >> 3);

        contents().put(caseId, "large-" + caseId, large);

        assertThat(contents().find(caseId, "large-" + caseId).filter(found -> Arrays.equals(found, large)))
                .isPresent();
    }

    @Test
    void the_same_again_changes_nothing() {
        contents().put(caseId, "same-" + caseId, new byte[] {1});
        contents().put(caseId, "same-" + caseId, new byte[] {2});

        assertThat(contents().find(caseId, "same-" + caseId))
                .hasValueSatisfying(found -> assertThat(found).containsExactly(1));
    }

    @Test
    void what_is_removed_is_gone_and_nothing_else() {
        String other = Ids.next();
        contents().put(caseId, "one-" + caseId, new byte[] {1});
        contents().put(caseId, "two-" + caseId, new byte[] {2});
        contents().put(caseId, "three-" + caseId, new byte[] {3});
        contents().put(other, "one-" + other, new byte[] {4});

        contents().remove(other, "one-" + caseId);
        contents().remove(caseId, "one-" + caseId);
        contents().remove(caseId, "one-" + caseId);
        assertThat(contents().find(caseId, "one-" + caseId)).isEmpty();
        assertThat(contents().find(caseId, "two-" + caseId)).isPresent();

        contents().removeAll(caseId);
        contents().removeAll(caseId);
        assertThat(contents().find(caseId, "two-" + caseId)).isEmpty();
        assertThat(contents().find(caseId, "three-" + caseId)).isEmpty();
        assertThat(contents().find(other, "one-" + other)).isPresent();
    }
}
