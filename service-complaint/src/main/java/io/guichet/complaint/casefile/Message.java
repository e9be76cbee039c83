package io.guichet.complaint.casefile;

import java.time.Instant;

/**
 * Between the citizen and the hall.
 *
 * @param fromCitizen which of the two wrote it
 */
public record Message(boolean fromCitizen, SealedText text, Instant at) {}
