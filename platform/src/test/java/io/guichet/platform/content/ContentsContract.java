package io.guichet.platform.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.ids.Ids;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

public abstract class ContentsContract {

    protected abstract Contents contents();

    private final String owner = Ids.next();

    @Test
    void what_is_put_is_found_by_its_owner_only() {
        contents().put(owner, "a-" + owner, "eins".getBytes(UTF_8));

        assertThat(contents().find(owner, "a-" + owner))
                .hasValueSatisfying(found -> assertThat(found).asString(UTF_8).isEqualTo("eins"));
        assertThat(contents().find(Ids.next(), "a-" + owner)).isEmpty();
        assertThat(contents().find(owner, "b-" + owner)).isEmpty();
    }

    /** GridFS cuts it into several chunks. */
    @Test
    void a_large_one_comes_back_as_it_was() {
        byte[] large = new byte[1_000_003];
        for (int i = 0; i < large.length; i++) large[i] = (byte) ((i * 31) >> 3);

        contents().put(owner, "large-" + owner, large);

        assertThat(contents().find(owner, "large-" + owner).filter(found -> Arrays.equals(found, large)))
                .isPresent();
    }

    @Test
    void the_same_again_changes_nothing() {
        contents().put(owner, "same-" + owner, new byte[] {1});
        contents().put(owner, "same-" + owner, new byte[] {2});

        assertThat(contents().find(owner, "same-" + owner))
                .hasValueSatisfying(found -> assertThat(found).containsExactly(1));
    }

    @Test
    void what_is_removed_is_gone_and_nothing_else() {
        String other = Ids.next();
        contents().put(owner, "one-" + owner, new byte[] {1});
        contents().put(owner, "two-" + owner, new byte[] {2});
        contents().put(owner, "three-" + owner, new byte[] {3});
        contents().put(other, "one-" + other, new byte[] {4});

        contents().remove(other, "one-" + owner);
        contents().remove(owner, "one-" + owner);
        contents().remove(owner, "one-" + owner);
        assertThat(contents().find(owner, "one-" + owner)).isEmpty();
        assertThat(contents().find(owner, "two-" + owner)).isPresent();

        contents().removeAll(owner);
        contents().removeAll(owner);
        assertThat(contents().find(owner, "two-" + owner)).isEmpty();
        assertThat(contents().find(owner, "three-" + owner)).isEmpty();
        assertThat(contents().find(other, "one-" + other)).isPresent();
    }
}
