package io.guichet.audit.inspection;

import org.jspecify.annotations.Nullable;

/** What is inspected: a hall, or one of its units or windows. */
public record Target(
        String hallId, @Nullable String unitId, @Nullable String windowId) {}
