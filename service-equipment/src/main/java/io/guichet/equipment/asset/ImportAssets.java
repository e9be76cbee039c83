package io.guichet.equipment.asset;

import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Refused;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes a whole list into the register. All of it is checked before anything is written; a list with one bad line changes
 * nothing. Each line is a command of its own under the key of the whole: a repeat after a crash goes on where it stopped.
 */
public final class ImportAssets {

    private static final int MOST = 2000;
    private static final Set<String> COLUMNS = Set.of(
            "label",
            "category",
            "model",
            "serial",
            "hall",
            "unit",
            "window",
            "socket",
            "owner",
            "costbearer",
            "purchased",
            "pricecents",
            "warrantyend",
            "tamperseal",
            "device",
            "inuse");

    private final RegisterAsset registerAsset;
    private final Register register;

    public ImportAssets(RegisterAsset registerAsset, Register register) {
        this.registerAsset = registerAsset;
        this.register = register;
    }

    /** @param line as an editor counts, the heading is 1 */
    public record BadLine(int line, String column, String detail) {}

    /**
     * What came of it.
     *
     * @param registered how many; 0 in a dry run and when there are bad lines
     */
    public record Result(int lines, List<BadLine> bad, int registered) {}

    /**
     * @param dryRun look only
     * @param onlyHall the importer's; null: any
     */
    public Result imported(String csv, boolean dryRun, @Nullable String onlyHall, Act act) {
        List<List<String>> rows = Csv.parse(csv);
        if (rows.isEmpty() || rows.size() - 1 > MOST)
            throw new InvalidRequest("", "a heading and 1 to " + MOST + " lines");
        List<String> heading = rows.getFirst().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        if (!COLUMNS.containsAll(heading) || new HashSet<>(heading).size() != heading.size()) {
            throw new InvalidRequest(
                    "/1",
                    "columns, each once: "
                            + String.join(", ", COLUMNS.stream().sorted().toList()));
        }
        List<BadLine> bad = new ArrayList<>();
        List<Draft> drafts = read(rows, heading, onlyHall, act, bad);
        if (dryRun || !bad.isEmpty()) return new Result(rows.size() - 1, bad, 0);
        for (int i = 0; i < drafts.size(); i++) {
            registerAsset.register(drafts.get(i), ofLine(act, i));
        }
        return new Result(drafts.size(), bad, drafts.size());
    }

    private List<Draft> read(
            List<List<String>> rows, List<String> heading, @Nullable String onlyHall, Act act, List<BadLine> bad) {
        List<Draft> drafts = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        Set<String> sockets = new HashSet<>();
        for (int i = 1; i < rows.size(); i++) {
            try {
                Draft draft = draft(heading, rows.get(i));
                String id = Ids.of("asset|" + ofLine(act, i - 1).key());
                if (onlyHall != null && !onlyHall.equals(draft.spot().hallId())) {
                    throw new InvalidRequest("/hall", "you keep the devices of hall " + onlyHall + " only");
                }
                check(draft, id, labels, sockets);
                drafts.add(draft);
            } catch (InvalidRequest wrong) {
                bad.add(new BadLine(i + 1, wrong.pointer().replaceAll("^.*/", ""), wrong.detail()));
            } catch (Refused refused) {
                bad.add(new BadLine(i + 1, "", refused.fact()));
            }
        }
        return drafts;
    }

    private void check(Draft draft, String id, Set<String> labels, Set<String> sockets) {
        register.check(draft.spot(), "", id);
        String label = draft.label();
        if (label != null) {
            boolean others = register.labelled(label)
                    .filter(found -> !found.id().equals(id))
                    .isPresent();
            if (others || !labels.add(label)) throw new InvalidRequest("/label", "is taken");
        }
        String socket = draft.spot().socket();
        if (socket != null && !sockets.add(draft.spot().hallId() + "/" + socket)) {
            throw new InvalidRequest("/socket", "stands twice in this list");
        }
    }

    private static Act ofLine(Act act, int line) {
        return new Act(Ids.of(act.key() + "|" + line), act.by(), act.version(), act.at());
    }

    private static Draft draft(List<String> heading, List<String> row) {
        if (row.size() > heading.size()) throw new InvalidRequest("", "more fields than columns");
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).isBlank()) fields.put(heading.get(i), row.get(i));
        }
        Category category =
                at("category", () -> Category.valueOf(needed(fields, "category").toUpperCase(Locale.ROOT)));
        String price = fields.get("pricecents");
        Card card = at(
                "model",
                () -> new Card(
                        category,
                        needed(fields, "model"),
                        needed(fields, "serial"),
                        day(fields, "purchased"),
                        price == null ? null : at("priceCents", () -> Long.valueOf(price)),
                        day(fields, "warrantyend"),
                        null,
                        fields.get("tamperseal"),
                        List.of(),
                        null,
                        fields.get("device")));
        Spot spot = at(
                "hall",
                () -> new Spot(needed(fields, "hall"), fields.get("unit"), fields.get("window"), fields.get("socket")));
        String inUse = fields.getOrDefault("inuse", "false");
        if (!inUse.equals("true") && !inUse.equals("false")) throw new InvalidRequest("/inUse", "true or false");
        return at(
                "owner",
                () -> new Draft(
                        fields.get("label"),
                        card,
                        spot,
                        needed(fields, "owner"),
                        fields.get("costbearer"),
                        inUse.equals("true")));
    }

    private static String needed(Map<String, String> fields, String column) {
        String value = fields.get(column);
        if (value == null) throw new InvalidRequest("/" + column, "is missing");
        return value;
    }

    private static @Nullable LocalDate day(Map<String, String> fields, String column) {
        String value = fields.get(column);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new InvalidRequest("/" + column, "a day like 2026-03-31");
        }
    }

    private static <T> T at(String column, java.util.function.Supplier<T> value) {
        return InvalidRequest.at("/" + column, value);
    }
}
