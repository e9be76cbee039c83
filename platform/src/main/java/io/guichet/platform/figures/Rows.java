package io.guichet.platform.figures;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A gauge with labels whose values are counted together: each look replaces all rows, so that what is no more leaves no
 * row behind that stands still.
 */
public final class Rows {

    /** More rows than this are a label that grows without end. */
    static final int MOST = 500;

    private final MultiGauge gauge;
    private final List<String> labels;

    public Rows(MeterRegistry meters, String name, String description, String... labels) {
        this.gauge = MultiGauge.builder(name).description(description).register(meters);
        this.labels = List.of(labels);
    }

    /**
     * @param counted value by label values, in the order of the labels
     * @throws IllegalArgumentException when there are more than 500
     */
    public void set(Map<List<String>, ? extends Number> counted) {
        if (counted.size() > MOST) throw new IllegalArgumentException(counted.size() + " rows of " + labels);
        List<MultiGauge.Row<?>> rows = new ArrayList<>();
        counted.forEach((values, value) -> rows.add(MultiGauge.Row.of(tags(values), value)));
        gauge.register(rows, true);
    }

    private Tags tags(List<String> values) {
        if (values.size() != labels.size()) throw new IllegalArgumentException(labels + " are not " + values);
        Tags tags = Tags.empty();
        for (int place = 0; place < labels.size(); place++) tags = tags.and(labels.get(place), values.get(place));
        return tags;
    }
}
