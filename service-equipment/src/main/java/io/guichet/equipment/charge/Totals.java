package io.guichet.equipment.charge;

import java.util.List;

/** Sums of lines by kind, in cents. */
public record Totals(long consumableCents, long partsCents, long labourCents, long correctionCents, long allCents) {

    static Totals of(List<ChargeLine> lines) {
        return new Totals(
                sum(lines, LineKind.CONSUMABLE),
                sum(lines, LineKind.PARTS),
                sum(lines, LineKind.LABOUR),
                sum(lines, LineKind.CORRECTION),
                lines.stream().mapToLong(ChargeLine::cents).sum());
    }

    private static long sum(List<ChargeLine> lines, LineKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .mapToLong(ChargeLine::cents)
                .sum();
    }
}
