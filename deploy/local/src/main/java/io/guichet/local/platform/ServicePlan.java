package io.guichet.local.platform;

import java.util.List;

/**
 * One of our own processes.
 *
 * @param name in addresses, logs and the API: {@code /api/<name>}
 * @param module directory of its Maven module
 * @param offset of its port from the gateway's
 * @param heapMegabytes as much as it may use
 */
public record ServicePlan(String name, String module, int offset, int heapMegabytes) {

    /** All of them: a new service is one more line. Stopped in this order, so that nobody is asked who cannot ask on. */
    public static final List<ServicePlan> ALL = List.of(
            new ServicePlan("gateway", "gateway", 0, 224),
            new ServicePlan("queue", "service-queue", 1, 192),
            new ServicePlan("evaluation", "service-evaluation", 2, 192),
            new ServicePlan("complaint", "service-complaint", 3, 176),
            new ServicePlan("equipment", "service-equipment", 4, 176),
            new ServicePlan("audit", "service-audit", 5, 192));

    /** Routes the gateway already knows; it answers 503 try-later for those that do not run. */
    static final List<String> BEHIND_THE_GATEWAY = List.of("queue", "evaluation", "complaint", "equipment", "audit");
}
