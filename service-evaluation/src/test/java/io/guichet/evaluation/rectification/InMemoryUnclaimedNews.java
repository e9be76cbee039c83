package io.guichet.evaluation.rectification;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public final class InMemoryUnclaimedNews implements UnclaimedNews {

    private final Set<Told> kept = ConcurrentHashMap.newKeySet();

    @Override
    public void keep(Told told) {
        kept.add(told);
    }

    @Override
    public List<Told> some(int most) {
        return kept.stream().limit(most).toList();
    }

    @Override
    public void claimed(Told told) {
        kept.remove(told);
    }
}
