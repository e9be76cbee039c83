package io.guichet.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.guichet.local.platform.PlatformOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One device or person before a page: a browser context of its own, and everything that went wrong on it. */
final class Screen implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");

    /** What axe finds, and what it does not measure: the size of targets, and scrolling sideways. */
    private static final String CHECK = """
            async () => {
              const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const { violations } = await window.axe.run(document, { runOnly: rules });
              const found = violations.flatMap((one) => one.nodes.map((node) => `${one.id} ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
              const least = document.documentElement.hasAttribute('data-elder') ? 60 : 44;
              for (const target of document.querySelectorAll('button, a.button, summary, select')) {
                const box = target.getBoundingClientRect();
                if (box.width > 0 && (box.height < least - 0.5 || box.width < least - 0.5)) {
                  found.push(`target ${target.dataset.testid ?? target.className} ${Math.round(box.width)}x${Math.round(box.height)} < ${least}`);
                }
              }
              if (document.documentElement.scrollWidth > innerWidth + 1) found.push(`scrolls sideways: ${document.documentElement.scrollWidth}`);
              return found;
            }
            """;

    /**
     * Milliseconds by which a request may leave later than it was made, at random: they overtake each other, as they do
     * on a busy machine. For looking for races by hand: {@code GUICHET_JITTER_MS=1500}.
     */
    private static final int JITTER_MS = Integer.parseInt(System.getenv().getOrDefault("GUICHET_JITTER_MS", "0"));

    private final String name;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults;
    private int looks;
    private boolean expected;

    /** @param faults where this screen writes what went wrong, with its name */
    Screen(Browser browser, String origin, String name, int width, int height, List<String> faults) {
        this.name = name;
        this.faults = faults;
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(origin)
                .setViewportSize(width, height)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai"));
        if (JITTER_MS > 0) requestsLeaveLate();
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !(expected && message.text().startsWith("Failed to load resource"))) {
                faults.add(name + ": console: " + message.text() + " " + message.location());
            }
        });
        page.onPageError(error -> faults.add(name + ": " + error));
        page.onRequest(request -> {
            var url = request.url();
            if (!url.startsWith(origin) && !url.startsWith("data:") && !url.startsWith("blob:")) {
                faults.add(name + ": asks " + url);
            }
        });
    }

    private void requestsLeaveLate() {
        context.addInitScript("""
                const prompt = window.fetch;
                window.fetch = async (...asked) => {
                  await new Promise((done) => setTimeout(done, Math.random() * %d));
                  return prompt(...asked);
                };
                """.formatted(JITTER_MS));
    }

    Page page() {
        return page;
    }

    Locator at(String testId) {
        return page.getByTestId(testId);
    }

    void go(String path) {
        page.navigate(path);
    }

    void tap(String testId) {
        at(testId).first().click();
    }

    void sees(String testId) {
        PlaywrightAssertions.assertThat(at(testId).first()).isVisible();
    }

    void sees(String testId, String text) {
        PlaywrightAssertions.assertThat(at(testId).first()).containsText(text);
    }

    void seesState(String testId, String state) {
        PlaywrightAssertions.assertThat(at(testId).first()).hasAttribute("data-state", state);
    }

    void types(String testId, String text) {
        at(testId).first().fill(text);
    }

    void chooses(String testId, String value) {
        at(testId).first().selectOption(value);
    }

    /** A member of staff signs in, from the page's own button. */
    void signsIn(String person, String password) {
        sees("sign-in");
        tap("sign-in");
        page.locator("#username").fill(person);
        page.locator("#password").fill(password);
        // The fields are there before their style is: without it the button is a small one.
        page.waitForLoadState();
        look("sign-in");
        page.getByRole(AriaRole.BUTTON).click();
    }

    /** A browser reports each refusal as an error of its console; this one belongs to the walk. */
    void expects(String path, Runnable act) {
        expected = true;
        page.waitForResponse(response -> response.url().contains(path) && response.status() >= 400, act);
        page.waitForTimeout(200);
        expected = false;
    }

    /** Like {@link #expects}, where either answer may come. */
    Response tries(String path, Runnable act) {
        expected = true;
        var answer = page.waitForResponse(response -> response.url().contains(path), act);
        page.waitForTimeout(300);
        expected = false;
        return answer;
    }

    /** The network is gone meanwhile: what a browser says of that belongs to the walk. */
    void withoutNetwork(Runnable act) {
        expected = true;
        context.setOffline(true);
        act.run();
        context.setOffline(false);
        page.waitForTimeout(200);
        expected = false;
    }

    void becomes(String device, String secret) {
        at("device-id").fill(device);
        at("device-secret").fill(secret);
        tap("device-submit");
    }

    /** Keeps a picture of what is shown, and lets axe look at it. */
    @SuppressWarnings("unchecked")
    void look(String state) {
        page.evaluate(axe());
        // Colours in transition have the contrast of neither end.
        page.evaluate(
                "() => Promise.all(document.getAnimations().filter(one => one.effect?.getTiming().iterations !== Infinity).map(one => one.finished.catch(() => undefined)))");
        var found = (List<String>) page.evaluate(CHECK);
        found.forEach(one -> faults.add(name + " " + state + ": " + one));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + state + ".png"))
                .setFullPage(true));
        looks++;
    }

    int looks() {
        return looks;
    }

    private static String axe() {
        var file = PlatformOptions.repositoryAbove(Path.of("")).resolve("web/node_modules/axe-core/axe.min.js");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("build the module web first: " + file, e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
