package io.guichet.local.platform;

import io.guichet.local.process.JavaCommand;
import java.util.ArrayList;
import java.util.List;

/**
 * One of our own processes.
 *
 * @param name of the service, in addresses and the API: {@code /api/<name>}
 * @param process what this process of it is called, also in the logs; the service's name but for a second one
 * @param module directory of its Maven module
 * @param offset of its port from the gateway's
 * @param heapMegabytes as much as it may use
 * @param isBusy whether citizens wait for it at every step: then it gets the compiler that takes longer and does better
 */
public record ServicePlan(String name, String process, String module, int offset, int heapMegabytes, boolean isBusy) {

    private static final String GATEWAY = "gateway";

    private ServicePlan(String name, String module, int offset, int heapMegabytes, boolean isBusy) {
        this(name, name, module, offset, heapMegabytes, isBusy);
    }

    /** All of them: a new service is one more line. Stopped in this order, so that nobody is asked who cannot ask on. */
    public static final List<ServicePlan> ALL = List.of(
            new ServicePlan(GATEWAY, "gateway", 0, 112, true),
            new ServicePlan("queue", "service-queue", 1, 112, true),
            new ServicePlan("evaluation", "service-evaluation", 2, 96, false),
            new ServicePlan("complaint", "service-complaint", 3, 96, false),
            new ServicePlan("equipment", "service-equipment", 4, 96, false),
            new ServicePlan("audit", "service-audit", 5, 128, true));

    /** For a test: a second process of the queue, and the gateway before both. */
    static final List<ServicePlan> TWO_QUEUES =
            List.of(ALL.get(0), ALL.get(1), new ServicePlan("queue", "queue-2", "service-queue", 6, 112, true));

    /** Those that are trained for a quick start; what the JVM notes of the queue serves all services. */
    static final List<ServicePlan> REHEARSED = List.of(ALL.get(0), ALL.get(1));

    /** Routes the gateway already knows; it answers 503 try-later for those that do not run. */
    static final List<String> BEHIND_THE_GATEWAY = List.of("queue", "evaluation", "complaint", "equipment", "audit");

    boolean isBehindTheGateway() {
        return !name.equals(GATEWAY);
    }

    /** The JVM and how it is to run; the same for training and serving, or the one's notes would not fit the other. */
    List<String> jvm() {
        var flags = new ArrayList<>(List.of(
                JavaCommand.java(),
                "-Xms48m",
                "-Xmn16m",
                // Survivors need room, or what 64 windows ask for at once grows old before it is answered.
                "-XX:SurvivorRatio=4",
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:MinHeapFreeRatio=15",
                "-XX:MaxHeapFreeRatio=35",
                // At once, not a quarter of the way with each full collection: there are few.
                "-XX:-ShrinkHeapInSteps",
                "-XX:+UseCompactObjectHeaders",
                // The first full collection would come in the middle of the start, for 21 MB of classes.
                "-XX:MetaspaceSize=64m",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:ReservedCodeCacheSize=96m",
                "-Xss512k",
                // What compilations took goes back to the system.
                "-XX:TrimNativeHeapInterval=10000",
                "-XX:+ExitOnOutOfMemoryError"));
        if (!isBusy) flags.add("-XX:TieredStopAtLevel=1");
        return List.copyOf(flags);
    }
}
