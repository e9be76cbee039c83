package io.guichet.platform.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryContents implements Contents {

    private record Place(String owner, String id) {}

    private final Map<Place, byte[]> contents = new HashMap<>();

    @Override
    public synchronized void put(String owner, String id, byte[] content) {
        contents.putIfAbsent(new Place(owner, id), content.clone());
    }

    @Override
    public synchronized Optional<byte[]> find(String owner, String id) {
        return Optional.ofNullable(contents.get(new Place(owner, id)));
    }

    @Override
    public synchronized void remove(String owner, String id) {
        contents.remove(new Place(owner, id));
    }

    @Override
    public synchronized void removeAll(String owner) {
        contents.keySet().removeIf(place -> place.owner().equals(owner));
    }

    public synchronized int size() {
        return contents.size();
    }
}
