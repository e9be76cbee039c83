package io.guichet.audit.bulletin;

import java.util.List;

/** Numbers in short: {@code 3-7, 9, 12-13}. */
final class Ranges {

    private Ranges() {}

    /** @param sorted ascending, each once */
    static String of(List<Long> sorted) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < sorted.size(); ) {
            int end = at;
            while (end + 1 < sorted.size() && sorted.get(end + 1) == sorted.get(end) + 1) end++;
            if (!text.isEmpty()) text.append(", ");
            text.append(sorted.get(at));
            if (end > at) text.append('-').append(sorted.get(end));
            at = end + 1;
        }
        return text.toString();
    }
}
