package io.guichet.local.client;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;

/** What a command line program talks to. */
public final class Terminal {
    private static final int WRONG_USE = 2;

    private Terminal() {}

    /** Ends the process with what the program returns; a wrong argument or a missing platform is one sentence, no trace. */
    public static void run(IntSupplier program) {
        try {
            System.exit(program.getAsInt());
        } catch (IllegalArgumentException | IllegalStateException | UnexpectedAnswer e) {
            out().println(e.getMessage());
            System.exit(WRONG_USE);
        }
    }

    /** UTF-8 whatever the machine's locale: names are Chinese. */
    public static PrintStream out() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }
}
