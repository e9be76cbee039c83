package io.guichet.equipment.figures;

import io.guichet.equipment.charge.ChargeLine;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was spent, in cents.
 *
 * @param byUnit the dearest first
 * @param byDevice the dearest first; what was for a unit as a whole is in none
 */
public record Costs(long allCents, List<Cost> byUnit, List<Cost> byDevice) {

    private static final int MOST_DEVICES = 50;

    /** @param id of the unit or the device */
    public record Cost(String id, long cents) {}

    static Costs of(List<ChargeLine> lines) {
        return new Costs(
                lines.stream().mapToLong(ChargeLine::cents).sum(),
                by(lines, ChargeLine::unitId, Integer.MAX_VALUE),
                by(lines, ChargeLine::deviceId, MOST_DEVICES));
    }

    private static List<Cost> by(List<ChargeLine> lines, Function<ChargeLine, @Nullable String> key, int most) {
        Map<String, Long> sums = new HashMap<>();
        for (ChargeLine line : lines) {
            String id = key.apply(line);
            if (id != null) sums.merge(id, line.cents(), Long::sum);
        }
        return sums.entrySet().stream()
                .map(sum -> new Cost(sum.getKey(), sum.getValue()))
                .sorted(Comparator.comparingLong(Cost::cents).reversed().thenComparing(Cost::id))
                .limit(most)
                .toList();
    }
}
