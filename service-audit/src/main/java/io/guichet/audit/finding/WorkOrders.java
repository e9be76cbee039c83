package io.guichet.audit.finding;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The work orders of findings; whatever is heard twice or late changes nothing. */
public interface WorkOrders {

    /** It was made of this finding; what was heard of it before stays. */
    void opened(String id, String findingId, long seq, Instant at);

    /** It came into this state, unless a later one was heard of. */
    void moved(String id, WorkOrder.State state, long seq, Instant at);

    /** Those of these findings, by id. One whose opening was not heard yet is of none. */
    List<WorkOrder> of(Collection<String> findingIds);
}
