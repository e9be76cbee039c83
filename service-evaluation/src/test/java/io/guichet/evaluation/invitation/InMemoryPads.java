package io.guichet.evaluation.invitation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

public final class InMemoryPads implements Pads {

    private final Map<String, List<Shown>> byWindow = new ConcurrentHashMap<>();

    @Override
    public void show(String windowId, Shown invitation) {
        byWindow.merge(
                windowId,
                List.of(invitation),
                (before, added) -> Stream.concat(before.stream(), added.stream())
                        .distinct()
                        .sorted(Comparator.comparing(Shown::finishedAt).reversed())
                        .limit(KEPT)
                        .toList());
    }

    @Override
    public List<Shown> at(String windowId) {
        return byWindow.getOrDefault(windowId, List.of());
    }
}
