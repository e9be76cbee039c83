package io.guichet.local.demo;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How many commands the platform acknowledged, and which it refused. Safe for many threads. */
final class Acknowledged {
    private final Map<Act, LongAdder> acts = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> refusals = new ConcurrentHashMap<>();

    void add(Act act) {
        acts.computeIfAbsent(act, _ -> new LongAdder()).increment();
    }

    void addRefusal(Act act, int status, String code) {
        refusals.computeIfAbsent(act + " " + status + " " + code, _ -> new LongAdder())
                .increment();
    }

    Map<Act, Long> acts() {
        var counts = new EnumMap<Act, Long>(Act.class);
        for (var act : Act.values()) {
            var counted = acts.get(act);
            counts.put(act, counted == null ? 0 : counted.sum());
        }
        return counts;
    }

    Map<String, Long> refusals() {
        var counts = new TreeMap<String, Long>();
        refusals.forEach((refusal, counted) -> counts.put(refusal, counted.sum()));
        return counts;
    }
}
