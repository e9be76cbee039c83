package io.guichet.local.process;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Stands beside a child and ends it when this JVM is gone without having done so: killed, out of memory, a test run that
 * fails. The guard is a shell that waits at the other end of a pipe from us; the kernel closes the pipe with us. So it
 * works for programs that are not ours as well.
 */
final class Guard {

    private static final Path SHELL = Path.of("/bin/sh");
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    /** Ten seconds to end in order, then by force. */
    private static final String WATCH = "read -r word; [ \"$word\" = dismissed ] && exit 0; kill -TERM $0 || exit 0; "
            + "for i in 1 2 3 4 5 6 7 8 9 10; do sleep 1; kill -0 $0 || exit 0; done; kill -KILL $0";

    private final Process shell;

    private Guard(Process shell) {
        this.shell = shell;
    }

    /** Until the child ends. Where there is no shell nothing is guarded. */
    @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for a guard to go
    static void over(Process child) {
        if (!Files.isExecutable(SHELL) || !Files.isExecutable(SETSID)) return;
        var command = List.of(SETSID.toString(), SHELL.toString(), "-c", WATCH, String.valueOf(child.pid()));
        try {
            var guard = new Guard(new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start());
            // Its number may be another's soon.
            child.onExit().thenRun(guard::dismiss);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start a guard: " + e.getMessage(), e);
        }
    }

    /** There is nothing to guard any more. */
    private void dismiss() {
        try (var pipe = shell.getOutputStream()) {
            pipe.write("dismissed\n".getBytes(US_ASCII));
        } catch (IOException gone) {
            // It went already.
        }
    }
}
