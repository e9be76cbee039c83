package io.guichet.gateway.trace;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The trace that the current request belongs to. */
@Component
public class TraceIds {

    private final Tracer tracer;
    private final Propagator propagator;

    TraceIds(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** The 32 hex digits, or null outside of a request. */
    public @Nullable String current() {
        var span = tracer.currentSpan();
        return span == null ? null : span.context().traceId();
    }

    /**
     * The current one; where the web server refused a request before there was a trace, a new one, under which the refusal
     * stands in the log.
     */
    public String currentOr(Supplier<String> beforeAny) {
        var known = current();
        return known == null ? beforeAny.get() : known;
    }

    /** 32 hex digits. */
    public static String fresh() {
        var random = ThreadLocalRandom.current();
        return "%016x%016x".formatted(random.nextLong() | 1, random.nextLong());
    }

    /** Hands out the headers by which a service joins the current trace; none outside of a request. */
    public void inject(BiConsumer<String, String> header) {
        var span = tracer.currentSpan();
        if (span != null) {
            propagator.inject(span.context(), header, (carrier, name, value) -> {
                if (carrier != null) {
                    carrier.accept(name, value);
                }
            });
        }
    }
}
