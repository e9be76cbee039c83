package io.guichet.audit.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Points reached of points reachable per section, weighed over the sections, in hundredths, to one decimal. What is not
 * applicable counts in neither; a section with nothing applicable leaves its weight out.
 *
 * @param total null when nothing was applicable
 * @param sections in the template's order; null likewise
 */
public record Score(@Nullable Double total, List<@Nullable Double> sections) {

    private static final double HUNDRED = 100;
    private static final double TENTHS = 10;

    static Score of(Template template, List<Answer> answers) {
        Map<String, Answer> byItem = answers.stream().collect(Collectors.toMap(Answer::itemCode, Function.identity()));
        List<@Nullable Double> shares = new ArrayList<>();
        double reached = 0;
        double weights = 0;
        for (Template.Section section : template.sections()) {
            int points = 0;
            int most = 0;
            for (Template.Item item : section.items()) {
                Integer given = Objects.requireNonNull(byItem.get(item.code())).points();
                if (given == null) continue;
                points += given;
                most += item.points();
            }
            if (most == 0) {
                shares.add(null);
                continue;
            }
            double share = (double) points / most;
            shares.add(rounded(share));
            reached += share * section.weight();
            weights += section.weight();
        }
        return new Score(weights == 0 ? null : rounded(reached / weights), shares);
    }

    private static double rounded(double share) {
        return Math.round(share * HUNDRED * TENTHS) / TENTHS;
    }
}
