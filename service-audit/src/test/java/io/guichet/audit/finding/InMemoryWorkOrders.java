package io.guichet.audit.finding;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Work orders in a map, with the promises of {@link WorkOrdersContract}. */
public final class InMemoryWorkOrders implements WorkOrders {

    private record Heard(@Nullable String findingId, WorkOrder.State state, long seq, Instant at) {}

    private final Map<String, Heard> orders = new TreeMap<>();

    @Override
    public synchronized void opened(String id, String findingId, long seq, Instant at) {
        orders.merge(
                id,
                new Heard(findingId, WorkOrder.State.OPENED, seq, at),
                (there, first) -> new Heard(findingId, there.state, there.seq, there.at));
    }

    @Override
    public synchronized void moved(String id, WorkOrder.State state, long seq, Instant at) {
        orders.merge(
                id,
                new Heard(null, state, seq, at),
                (there, next) -> next.seq > there.seq ? new Heard(there.findingId, state, seq, at) : there);
    }

    @Override
    public synchronized List<WorkOrder> of(Collection<String> findingIds) {
        return orders.entrySet().stream()
                .filter(order -> order.getValue().findingId() != null
                        && findingIds.contains(order.getValue().findingId()))
                .map(order -> new WorkOrder(
                        order.getKey(),
                        Objects.requireNonNull(order.getValue().findingId()),
                        order.getValue().state(),
                        order.getValue().at()))
                .toList();
    }
}
