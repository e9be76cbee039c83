package io.guichet.local.process;

import java.io.IOException;

/** Ends this JVM when the one that started it is gone, so that a killed test run or launcher leaves nothing behind. */
public final class ParentWatch {

    private ParentWatch() {}

    /** The parent holds the other end of our standard input; the kernel closes it with the parent. */
    public static void endWithParent() {
        Thread.ofPlatform().daemon().name("parent-watch").start(() -> {
            try {
                while (System.in.read() >= 0) {
                    // Nothing is ever said here.
                }
            } catch (IOException closed) {
                // The same news.
            }
            System.exit(0);
        });
    }
}
