package io.guichet.local.platform;

import io.guichet.local.bench.BenchHall;
import io.guichet.local.platform.DemoIdentities.Account;
import io.guichet.local.platform.DemoIdentities.Client;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Draws new passwords and secrets for everybody and everything in the trial halls. */
final class TrialCast {

    /** About 60 bits: long enough behind the gateway's limit on attempts, short enough to type. */
    private static final int PASSWORD_LENGTH = 12;

    /** About 195 bits. */
    private static final int SECRET_LENGTH = 38;

    /** None that is taken for another, none that a shell, a header or a form would need quoted. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Invented; given in turn to the staff of both halls. */
    private static final List<String> NAMES = List.of(
            "王敏", "李强", "张静", "刘洋", "陈晨", "杨帆", "赵蕾", "黄磊", "周婷", "吴昊", "徐丽", "孙涛", "马超", "朱琳", "胡军", "郭颖", "何宁", "高远",
            "林悦", "罗平", "梁爽");

    private TrialCast() {}

    static DemoIdentities draw() {
        var accounts = new ArrayList<Account>();
        for (var hall : List.of("hall-1", "hall-2")) {
            for (var person : staff(hall)) {
                var name = NAMES.get(accounts.size() % NAMES.size());
                accounts.add(person(
                        person.path("id").asString(),
                        name,
                        "STAFF",
                        hall,
                        person.path("unitId").asString()));
            }
        }
        accounts.add(person("m001", "唐主任", "SUPERVISOR", "hall-1", null));
        accounts.add(person("m002", "许主任", "SUPERVISOR", "hall-2", null));
        // Three, since who reviews an answer may not be the one who gave it nor the one who calls back.
        accounts.add(person("co001", "信访一组", "COMPLAINT_OFFICER", "hall-1", null));
        accounts.add(person("co002", "信访二组", "COMPLAINT_OFFICER", "hall-1", null));
        accounts.add(person("co003", "回访专员", "COMPLAINT_OFFICER", "hall-1", null));
        accounts.add(person("mt001", "设备维修一", "MAINTAINER", "hall-1", null));
        // Who repaired it does not verify it.
        accounts.add(person("mt002", "设备维修二", "MAINTAINER", "hall-1", null));
        accounts.add(person("o001", "平台运行", "OPERATOR", null, null));
        accounts.add(person("i001", "监督检查", "INSPECTOR", null, null));
        // Who found it does not inspect it again.
        accounts.add(person("i002", "监督复查", "INSPECTOR", null, null));
        accounts.add(person("sa001", "安全管理", "SECURITY_ADMIN", null, null));
        accounts.add(person("aa001", "审计管理", "AUDIT_ADMIN", null, null));
        // Who recorded an exposure does not close it.
        accounts.add(person("aa002", "审计复核", "AUDIT_ADMIN", null, null));
        var clients = new ArrayList<Client>();
        accounts.forEach(account -> clients.add(new Client(
                account.username(), secret(), account.roles(), account.hall(), account.unit(), account.window())));
        devices().forEach(clients::add);
        bench().forEach(clients::add);
        return new DemoIdentities(accounts, clients);
    }

    private static Stream<Client> devices() {
        var hall = Stream.of(
                device("kiosk-1", "KIOSK", "hall-1", null),
                device("kiosk-2", "KIOSK", "hall-1", null),
                device("kiosk-3", "KIOSK", "hall-2", null),
                device("display-1", "DISPLAY", "hall-1", null),
                device("display-2", "DISPLAY", "hall-2", null));
        var pads = IntStream.rangeClosed(1, 16)
                .mapToObj(number -> "w%02d".formatted(number))
                .map(window -> device("pad-" + window, "PAD", "hall-1", "hall-1-" + window));
        return Stream.concat(hall, pads);
    }

    /** For {@code ./guichet bench}: a kiosk and a clerk for each window of the hall it creates to measure in. */
    private static Stream<Client> bench() {
        var clerks = IntStream.rangeClosed(1, BenchHall.WINDOWS)
                .mapToObj(number -> device("b%03d".formatted(number), "STAFF", BenchHall.ID, null));
        return Stream.concat(Stream.of(device("kiosk-bench", "KIOSK", BenchHall.ID, null)), clerks);
    }

    private static Client device(String id, String role, String hall, @Nullable String window) {
        return new Client(id, secret(), List.of(role), hall, null, window);
    }

    private static Account person(String id, String name, String role, @Nullable String hall, @Nullable String unit) {
        return new Account(id, password(), name, List.of(role), hall, unit, null);
    }

    private static JsonNode staff(String hall) {
        try (InputStream in = TrialCast.class.getResourceAsStream("/seed/" + hall + ".json")) {
            if (in == null) {
                throw new IllegalStateException("no /seed/" + hall + ".json in this build");
            }
            return JsonMapper.shared().readTree(in).path("staff");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String password() {
        return text(PASSWORD_LENGTH);
    }

    private static String secret() {
        return text(SECRET_LENGTH);
    }

    private static String text(int length) {
        var text = new StringBuilder();
        for (var i = 0; i < length; i++) {
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
