package io.guichet.queue.organisation;

import io.guichet.platform.domain.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A hall out of its normal order: people read the notice, numbers are written on paper and entered afterwards.
 *
 * @param planId the prepared plan that is followed, if one is
 */
public record Emergency(
        Words notice, Instant since, @Nullable String planId) {}
