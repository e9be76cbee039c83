package io.guichet.complaint.attachment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryContents implements Contents {

    private record Place(String caseId, String id) {}

    private final Map<Place, byte[]> contents = new HashMap<>();

    @Override
    public synchronized void put(String caseId, String id, byte[] sealed) {
        contents.putIfAbsent(new Place(caseId, id), sealed.clone());
    }

    @Override
    public synchronized Optional<byte[]> find(String caseId, String id) {
        return Optional.ofNullable(contents.get(new Place(caseId, id)));
    }

    @Override
    public synchronized void remove(String caseId, String id) {
        contents.remove(new Place(caseId, id));
    }

    @Override
    public synchronized void removeAll(String caseId) {
        contents.keySet().removeIf(place -> place.caseId().equals(caseId));
    }

    public synchronized int size() {
        return contents.size();
    }
}
