package io.guichet.local.demo;

import io.guichet.local.client.Credentials;
import io.guichet.local.client.GatewayClient;
import io.guichet.local.client.Request;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Registers the devices of the first trial hall: what stands at each window, two kiosks and a display. */
public final class EquipmentSeed {

    private static final String HALL = "hall-1";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private EquipmentSeed() {}

    /**
     * The equipment service hears of the hall from the queue: the first device is tried until it has. A platform whose
     * events do not flow starts without devices.
     *
     * @return how many devices were registered
     */
    public static int seed(URI gateway, String operatorClientId, String operatorSecret) {
        var credentials = new Credentials(Map.of(operatorClientId, operatorSecret));
        try (var client = new GatewayClient(gateway, credentials)) {
            var devices = devices(HallSeed.read("/seed/hall-1.json"));
            if (!isTaken(client, devices.getLast(), operatorClientId)) return 0;
            for (var device : devices.subList(0, devices.size() - 1)) {
                var request = register(device, operatorClientId);
                client.send(request).orThrow(request);
            }
            return devices.size();
        }
    }

    private static Request register(Map<String, @Nullable Object> device, String operator) {
        return Request.post("/api/equipment/assets", device).as(operator);
    }

    private static boolean isTaken(GatewayClient client, Map<String, @Nullable Object> device, String operator) {
        var last = System.nanoTime() + PATIENCE.toNanos();
        do {
            // A key of its own for each try: a refusal is an answer that is kept.
            if (client.send(register(device, operator)).status() == 201) return true;
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        } while (System.nanoTime() < last);
        return false;
    }

    static List<Map<String, @Nullable Object>> devices(JsonNode hall) {
        var devices = new ArrayList<Map<String, @Nullable Object>>();
        for (var kiosk : List.of("kiosk-1", "kiosk-2")) {
            devices.add(device("KIOSK", "自助取号机 K-700", kiosk, null, null));
        }
        devices.add(device("DISPLAY", "综合显示屏 55", "display-1", null, null));
        // Windows are told of last: once one is known, everything is.
        hall.path("windows").valueStream().forEach(window -> {
            var id = window.path("id").asString();
            var unit = window.path("unitId").asString();
            devices.add(device("COMPUTER", "台式计算机 M930", null, id, unit));
            devices.add(device("PRINTER", "激光打印机 400", null, id, unit));
            devices.add(device("PHONE", "电话机 T20", null, id, unit));
            devices.add(device("PAD", "评价器 P10", id.replace(HALL + "-", "pad-"), id, unit));
        });
        return devices;
    }

    private static Map<String, @Nullable Object> device(
            String category, String model, @Nullable String deviceId, @Nullable String window, @Nullable String unit) {
        var about = deviceId != null ? deviceId : window + "-" + category.toLowerCase(Locale.ROOT);
        var card = new HashMap<String, @Nullable Object>();
        card.put("category", category);
        card.put("model", model);
        card.put("serial", "SN-" + about);
        card.put("deviceId", deviceId);
        var spot = new HashMap<String, @Nullable Object>();
        spot.put("hallId", HALL);
        spot.put("unitId", unit);
        spot.put("windowId", window);
        spot.put("socket", "S-" + about);
        var device = new HashMap<String, @Nullable Object>();
        device.put("card", card);
        device.put("spot", spot);
        device.put("owner", "centre");
        device.put("costBearer", unit);
        device.put("inUse", true);
        return device;
    }
}
