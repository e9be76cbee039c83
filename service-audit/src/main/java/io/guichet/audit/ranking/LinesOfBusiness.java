package io.guichet.audit.ranking;

import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Place;
import io.guichet.audit.organisation.Places;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Words;
import io.guichet.platform.ids.Ids;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which units do the same work: as the settings say, and by name for all others. */
public final class LinesOfBusiness {

    private final Places places;
    private final Map<String, RankingSettings.Line> lineOfUnit = new HashMap<>();

    /** @throws IllegalArgumentException for a line or a unit that is there twice */
    public LinesOfBusiness(Places places, List<RankingSettings.Line> lines) {
        this.places = places;
        if (lines.stream().map(RankingSettings.Line::code).distinct().count() < lines.size()) {
            throw new IllegalArgumentException("guichet.audit.ranking.lines: a code twice");
        }
        for (RankingSettings.Line line : lines) {
            Ids.slug("guichet.audit.ranking.lines: code", line.code());
            for (String unit : line.units()) {
                if (lineOfUnit.put(unit, line) != null) {
                    throw new IllegalArgumentException("guichet.audit.ranking.lines: " + unit + " twice");
                }
            }
        }
    }

    /** Those with at least one unit, by code. */
    public List<LineOfBusiness> all() {
        Map<String, List<Place>> units = new LinkedHashMap<>();
        Map<String, Words> names = new HashMap<>();
        for (Place unit : places.all(Kind.UNIT, null)) {
            RankingSettings.Line line = lineOfUnit.get(unit.id());
            String code = line == null ? Ids.of("line|" + nameOf(unit).zh()) : line.code();
            names.putIfAbsent(code, line == null ? nameOf(unit) : new Words(line.zh(), line.en()));
            units.computeIfAbsent(code, first -> new ArrayList<>()).add(unit);
        }
        return units.entrySet().stream()
                .map(line -> new LineOfBusiness(
                        line.getKey(), Objects.requireNonNull(names.get(line.getKey())), members(line.getValue())))
                .sorted(Comparator.comparing(LineOfBusiness::code))
                .toList();
    }

    /** @throws NotFound when there is none */
    public LineOfBusiness find(String code) {
        return all().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("line of business", code));
    }

    private static List<LineOfBusiness.Member> members(List<Place> units) {
        return units.stream()
                .map(unit -> new LineOfBusiness.Member(unit.id(), unit.hallIds().getFirst(), nameOf(unit)))
                .sorted(Comparator.comparing(LineOfBusiness.Member::hallId)
                        .thenComparing(LineOfBusiness.Member::unitId))
                .toList();
    }

    private static Words nameOf(Place unit) {
        return Objects.requireNonNull(unit.name(), "a unit has a name");
    }
}
