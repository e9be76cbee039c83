package io.guichet.complaint.deadline;

import java.util.List;

/**
 * All limits of one version. A published version is never edited; a change is a new version, and running cases keep theirs.
 *
 * @param lines which kind of case, at which severity, has which limit
 */
public record RuleSet(int version, List<Line> lines) {

    /** @param severities empty: at every severity */
    public record Line(List<String> kinds, List<String> severities, Rule rule) {

        public Line {
            kinds = List.copyOf(kinds);
            severities = List.copyOf(severities);
        }

        boolean isFor(String kind, String severity) {
            return kinds.contains(kind) && (severities.isEmpty() || severities.contains(severity));
        }
    }

    public RuleSet {
        lines = List.copyOf(lines);
    }

    /** The limits for one case, at most one for each purpose: of several the first holds. */
    public List<Rule> of(String kind, String severity) {
        return lines.stream()
                .filter(line -> line.isFor(kind, severity))
                .map(Line::rule)
                .collect(java.util.stream.Collectors.toMap(
                        Rule::purpose, rule -> rule, (first, second) -> first, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
