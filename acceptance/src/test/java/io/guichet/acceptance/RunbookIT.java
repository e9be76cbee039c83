package io.guichet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.acceptance.RawHttp.Ask;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Commands of runbooks that need a platform, as they stand on the page. */
class RunbookIT {

    private static final Pattern PUT = Pattern.compile("guichet_put (\\S+) '(.*)'");

    private final RunningHall hall = RunningHall.shared();

    @Test
    void a_hall_is_added_as_the_page_says_and_may_be_asked_for_a_number() throws IOException {
        var operator = hall.tokenOf("o001");
        var block = Runbooks.blocks().stream()
                .filter(each -> each.page().endsWith("add-a-hall.md") && each.isRunBy("RunbookIT"))
                .findFirst()
                .orElseThrow();
        assertThat(block.commands()).hasSizeGreaterThan(5);
        for (var command : block.commands()) {
            var put = PUT.matcher(command);
            assertThat(put.matches()).as(command).isTrue();
            var answered = hall.raw()
                    .send(new Ask(
                            "PUT", put.group(1), operator, put.group(2), Map.of("Content-Type", "application/json")));
            assertThat(answered.status()).as(command + answered.body()).isBetween(200, 299);
        }

        var items = hall.raw().send(Ask.get("/api/queue/halls/hall-9/items"));
        assertThat(items.status()).isEqualTo(200);
        assertThat(items.body()).contains("hall-9-pension");
    }
}
