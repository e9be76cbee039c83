package io.guichet.platform.http;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;

/** The trace that the running request belongs to. */
public final class Trace {

    private final Tracer tracer;

    public Trace(Tracer tracer) {
        this.tracer = tracer;
    }

    public @Nullable String id() {
        Span span = tracer.currentSpan();
        return span == null ? null : span.context().traceId();
    }

    /** The W3C header value for what follows from this request. */
    public @Nullable String parent() {
        Span span = tracer.currentSpan();
        if (span == null) return null;
        var context = span.context();
        String sampled = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
        return "00-" + context.traceId() + "-" + context.spanId() + "-" + sampled;
    }
}
