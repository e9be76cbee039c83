package io.guichet.local.bench;

/** What an acknowledged write survives, in words: a figure is not comparable without it. */
final class Durability {
    private Durability() {}

    /** @param backend as the launcher calls it */
    static String of(String backend) {
        return backend.startsWith("embedded")
                ? "committed before the answer: survives a killed process; a power cut only with GUICHET_MONGO_SYNC=true"
                : "w:majority, j:true: on the journal before the answer; number counters and stored answers are not awaited";
    }
}
