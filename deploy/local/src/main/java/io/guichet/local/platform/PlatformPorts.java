package io.guichet.local.platform;

import io.guichet.local.process.Ports;
import java.util.ArrayList;
import java.util.List;

/** @param first the gateway's; every other port is a fixed step away from it */
public record PlatformPorts(int first) {

    public static final int COUNT = 23;

    static final int MANAGEMENT_STEP = 10;

    public PlatformPorts {
        if (first < 1 || first + COUNT > 65_535) {
            throw new IllegalArgumentException("port " + first + " is not between 1 and " + (65_535 - COUNT));
        }
    }

    /** For tests: neighbours nobody uses. */
    public static PlatformPorts unused() {
        return new PlatformPorts(Ports.unusedRange(COUNT));
    }

    public int gateway() {
        return first;
    }

    public int of(ServicePlan service) {
        return first + service.offset();
    }

    public int management(ServicePlan service) {
        return of(service) + MANAGEMENT_STEP;
    }

    /** Where the service of this name would listen, whether it exists yet or not. */
    public int behindTheGateway(String name) {
        return first + 1 + ServicePlan.BEHIND_THE_GATEWAY.indexOf(name);
    }

    public int broker() {
        return first + 20;
    }

    public int database() {
        return first + 21;
    }

    public int controller() {
        return first + 22;
    }

    /** Those that something else listens on. */
    List<Integer> busy() {
        var needed = new ArrayList<Integer>();
        for (var service : ServicePlan.ALL) {
            needed.add(of(service));
            needed.add(management(service));
        }
        needed.addAll(List.of(broker(), database(), controller()));
        return needed.stream().filter(port -> !Ports.isUnused(port)).sorted().toList();
    }
}
