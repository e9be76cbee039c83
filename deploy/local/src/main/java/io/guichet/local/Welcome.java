package io.guichet.local;

import io.guichet.local.platform.LocalPlatform;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/** What a person needs who has just started the platform. */
final class Welcome {

    private static final List<String> ACCOUNTS = List.of("s001", "s002", "m001", "o001", "i001", "sa001", "aa001");
    private static final List<String> DEVICES = List.of("kiosk-1", "display-1", "pad-w01");

    private final LocalPlatform platform;

    Welcome(LocalPlatform platform) {
        this.platform = platform;
    }

    void print(PrintStream out, Duration took) {
        var gateway = platform.gateway();
        out.printf("Guichet is ready after %.1f s: %s%n", took.toMillis() / 1000.0, gateway);
        out.println("  取号 kiosk " + gateway + "/kiosk   叫号屏 display " + gateway + "/display");
        out.println("  窗口 counter " + gateway + "/counter   评价器 pad " + gateway + "/pad   API " + gateway + "/openapi");
        out.println("Accounts (all of them: ./guichet status --json)");
        for (var account : platform.identities().accounts()) {
            if (ACCOUNTS.contains(account.username())) {
                out.printf(
                        "  %-6s %s  %s %s%n", account.username(), account.password(), account.roles(), account.name());
            }
        }
        out.println("Devices");
        for (var client : platform.identities().clients()) {
            if (DEVICES.contains(client.clientId())) {
                out.printf("  %-10s %s%n", client.clientId(), client.secret());
            }
        }
        out.println("Backend: " + platform.backends().kind().description() + "; data, logs and secrets in "
                + platform.home());
        out.println("Ctrl-C or ./guichet down stops everything in order.");
    }
}
