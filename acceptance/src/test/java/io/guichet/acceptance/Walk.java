package io.guichet.acceptance;

import static io.guichet.acceptance.RunningHall.say;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The screens of one walk through the pages, and every fault that showed on any of them. */
final class Walk implements AutoCloseable {

    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final List<Screen> screens = new ArrayList<>();
    private final Chromium chromium;
    private final String origin;

    Walk(Path binary, RunningHall hall) {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        chromium = new Chromium(binary);
        origin = hall.platform().gateway().toString();
    }

    Screen screen(String name, int width, int height) {
        var screen = new Screen(chromium.browser(), origin, name, width, height, faults);
        screens.add(screen);
        return screen;
    }

    /** What axe found, what the consoles said, and what was asked of other hosts. */
    void requireFaultless() {
        say(
                "browser: %d views checked by axe",
                screens.stream().mapToInt(Screen::looks).sum());
        assertThat(faults).isEmpty();
    }

    @Override
    public void close() {
        faults.forEach(fault -> say("browser: %s", fault));
        screens.forEach(Screen::close);
        chromium.close();
    }
}
