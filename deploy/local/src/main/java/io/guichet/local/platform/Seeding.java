package io.guichet.local.platform;

import io.guichet.local.client.GatewayClient;
import io.guichet.local.client.Request;
import io.guichet.local.client.UnexpectedAnswer;
import io.guichet.local.demo.EquipmentSeed;
import io.guichet.local.demo.HallSeed;
import java.time.Duration;

/** The trial halls, for a platform that has no hall yet. */
final class Seeding {

    private static final String OPERATOR = "o001";

    private final LocalPlatform platform;

    Seeding(LocalPlatform platform) {
        this.platform = platform;
    }

    void ifEmpty(Progress progress) {
        var began = System.nanoTime();
        try {
            seed(progress, began);
        } catch (UnexpectedAnswer refused) {
            throw new PlatformFailure("The trial halls were refused: " + refused.getMessage(), refused);
        }
    }

    private void seed(Progress progress, long began) {
        if (hasHalls()) {
            return;
        }
        var commands = HallSeed.seed(
                platform.gateway(), OPERATOR, platform.identities().secretOf(OPERATOR));
        progress.step(
                "trial halls (" + commands + " organisation commands)", Duration.ofNanos(System.nanoTime() - began));
        var devices = EquipmentSeed.seed(
                platform.gateway(), OPERATOR, platform.identities().secretOf(OPERATOR));
        progress.step("trial devices (" + devices + ")", Duration.ofNanos(System.nanoTime() - began));
    }

    private boolean hasHalls() {
        try (var client = new GatewayClient(platform.gateway(), platform.credentials())) {
            var request = Request.get("/api/queue/halls");
            return !client.send(request).orThrow(request).body().path("halls").isEmpty();
        }
    }
}
