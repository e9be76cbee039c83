package io.guichet.local.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Turns recorded calls into visits, one for one. */
final class VisitPlan {
    private static final double ONE_MINUTE = 60;

    private final Map<CallKind, Integer> usualService;

    private VisitPlan(Map<CallKind, Integer> usualService) {
        this.usualService = usualService;
    }

    static List<Visit> of(List<Call> calls) {
        var plan = new VisitPlan(usualService(calls));
        return calls.stream().map(plan::visit).toList();
    }

    private Visit visit(Call call) {
        return new Visit(
                call.id(),
                call.arrival(),
                call.kind().itemCode(),
                call.highPriority(),
                conduct(call.outcome()),
                Math.max(0, call.waited()),
                service(call),
                Math.max(0, call.waited()));
    }

    private static Conduct conduct(CallOutcome outcome) {
        return switch (outcome) {
            case AGENT -> Conduct.WAITS;
            case HANG -> Conduct.GIVES_UP;
            case PHANTOM -> Conduct.NEVER_ANSWERS;
        };
    }

    /** Who hung up was never served, so nobody knows how long it would have taken: the usual time of that kind stands in. */
    private int service(Call call) {
        if (call.served()) return Math.max(1, call.serviceSeconds());
        return usualService.getOrDefault(call.kind(), (int) ONE_MINUTE);
    }

    private static Map<CallKind, Integer> usualService(List<Call> calls) {
        var byKind = calls.stream()
                .filter(Call::served)
                .collect(groupingBy(Call::kind, mapping(call -> (double) call.serviceSeconds(), toList())));
        var usual = new EnumMap<CallKind, Integer>(CallKind.class);
        byKind.forEach((kind, times) -> usual.put(kind, (int) Math.max(1, Quantile.of(times, 0.5))));
        return usual;
    }
}
