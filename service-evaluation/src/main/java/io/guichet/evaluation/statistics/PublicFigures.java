package io.guichet.evaluation.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the public sees of a hall. An item with few ratings shows none, so that nobody is recognised; and as the hidden ones
 * are the total less the shown ones, so many are hidden that together they are not few either.
 *
 * @param total null when the hall itself has few
 * @param items by code, those seen and the others
 */
public record PublicFigures(@Nullable Figures total, SortedMap<String, Figures> items, SortedSet<String> few) {

    /** Fewer valid ratings than this are not shown. */
    public static final int FEW = 5;

    public static PublicFigures of(AskFigures.Answer byItem) {
        if (byItem.total().valid() < FEW) {
            return new PublicFigures(
                    null, new TreeMap<>(), new TreeSet<>(byItem.groups().keySet()));
        }
        Set<String> hidden = hidden(byItem.groups());
        SortedMap<String, Figures> shown = new TreeMap<>(byItem.groups());
        shown.keySet().removeAll(hidden);
        return new PublicFigures(byItem.total(), shown, new TreeSet<>(hidden));
    }

    private static Set<String> hidden(Map<String, Figures> items) {
        List<Map.Entry<String, Figures>> smallestFirst = new ArrayList<>(items.entrySet());
        smallestFirst.sort(Comparator.comparingLong(
                        (Map.Entry<String, Figures> item) -> item.getValue().valid())
                .thenComparing(Map.Entry::getKey));
        Set<String> hidden = new HashSet<>();
        long together = 0;
        for (Map.Entry<String, Figures> item : smallestFirst) {
            long valid = item.getValue().valid();
            boolean wouldTell = together > 0 && together < FEW;
            if (valid >= FEW && !wouldTell) break;
            hidden.add(item.getKey());
            together += valid;
        }
        return hidden;
    }
}
