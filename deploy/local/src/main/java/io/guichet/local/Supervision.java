package io.guichet.local;

import io.guichet.local.platform.LocalPlatform;
import io.guichet.local.process.ChildProcess;
import java.io.PrintStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Starts a process again that ended although nobody stopped it; after five times it lets the person decide. */
final class Supervision {

    private static final int PATIENCE = 5;

    private final LocalPlatform platform;
    private final PrintStream out;
    private final Map<String, Integer> restarts = new HashMap<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("supervision").unstarted(this::watch);

    Supervision(LocalPlatform platform, PrintStream out) {
        this.platform = platform;
        this.out = out;
    }

    void begin() {
        thread.start();
    }

    /** When this returns, nothing is started any more. */
    void end() {
        ended.countDown();
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        try {
            while (!ended.await(1, TimeUnit.SECONDS)) {
                look();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        platform.processes().stream().filter(process -> !process.isAlive()).forEach(this::startAgain);
    }

    private void startAgain(ChildProcess process) {
        var times = restarts.merge(process.name(), 1, Integer::sum);
        if (times > PATIENCE) {
            if (times == PATIENCE + 1) {
                out.println(process.name() + " ended again and stays down, see " + process.log());
            }
            return;
        }
        out.println(process.name() + " ended, starting it again (" + times + " of " + PATIENCE + "), log: "
                + process.log());
        try {
            platform.restart(process.name());
            out.println(process.name() + " is back");
        } catch (RuntimeException failed) {
            if (ended.getCount() > 0) {
                out.println(failed.getMessage());
            }
        }
    }
}
