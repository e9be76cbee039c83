package io.guichet.equipment.closingcheck;

import java.time.Instant;
import java.util.List;

/** What others are told in the morning. */
public sealed interface MissingEvent {

    record Missing(String hallId, String day, List<String> windowIds, Instant at) implements MissingEvent {}
}
