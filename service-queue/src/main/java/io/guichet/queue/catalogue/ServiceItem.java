package io.guichet.queue.catalogue;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Words;
import io.guichet.queue.organisation.OrganisationRefusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing people come for.
 *
 * @param hallId the hall of its unit
 * @param series first letter of its numbers, {@code A} to {@code Z}
 * @param steps what happens, in order
 * @param promisedLimit what the hall commits itself to; never longer than the legal limit in the same unit
 * @param typicalMinutes a first guess for the wait estimate, until there are served tickets to learn from
 * @param dailyQuota how many numbers a day at most; null: no limit
 * @param perPersonQuota how many numbers one person may take a day; null: no limit
 * @param accepting false: no new numbers for the time being
 * @param history newest last; the oldest entries go when there are too many
 */
public record ServiceItem(
        String code,
        String unitId,
        String hallId,
        Words name,
        String series,
        boolean popular,
        List<Words> steps,
        List<Material> materials,
        Words legalBasis,
        Limit legalLimit,
        Limit promisedLimit,
        long feeCents,
        int typicalMinutes,
        @Nullable Integer dailyQuota,
        @Nullable Integer perPersonQuota,
        boolean accepting,
        List<ItemVersion> history,
        long version) {

    private static final Pattern SERIES = Pattern.compile("[A-Z]");
    private static final int MOST_PARTS = 50;
    private static final int LONGEST_HISTORY = 200;

    public ServiceItem {
        require(SERIES.matcher(series).matches(), "series: one letter, A to Z");
        require(steps.size() <= MOST_PARTS, "steps: at most " + MOST_PARTS);
        require(materials.size() <= MOST_PARTS, "materials: at most " + MOST_PARTS);
        require(materials.stream().map(Material::id).distinct().count() == materials.size(), "materials: ids differ");
        require(!promisedLimit.isLongerThan(legalLimit), "promisedLimit: not longer than the legal limit");
        require(feeCents >= 0, "feeCents: at least 0");
        require(typicalMinutes >= 1 && typicalMinutes <= 480, "typicalMinutes: 1 to 480");
        require(dailyQuota == null || dailyQuota >= 0, "dailyQuota: at least 0");
        require(perPersonQuota == null || perPersonQuota >= 1, "perPersonQuota: at least 1");
        steps = List.copyOf(steps);
        materials = List.copyOf(materials);
        history = List.copyOf(history);
    }

    /** Its first published version. */
    public Change<ServiceItem, ItemEvent> publish(Instant now) {
        ServiceItem first = recorded(List.of(new ItemVersion(1, now, List.of())), 0);
        return Change.of(first, new ItemEvent.Defined(first));
    }

    /** @throws OrganisationRefusal.CannotMove to a unit of another hall: people wait for it in this one */
    public Change<ServiceItem, ItemEvent> redefine(ServiceItem wanted, Instant now) {
        if (!wanted.hallId.equals(hallId)) throw new OrganisationRefusal.CannotMove("item", code, hallId);
        List<String> changed = changedIn(wanted);
        if (changed.isEmpty()) return Change.none(this);
        List<ItemVersion> longer = new ArrayList<>(history);
        longer.add(new ItemVersion(version + 1, now, changed));
        int surplus = Math.max(0, longer.size() - LONGEST_HISTORY);
        ServiceItem after = wanted.recorded(longer.subList(surplus, longer.size()), version);
        return Change.of(after, new ItemEvent.Defined(after));
    }

    /** True when the code or a name contains the text, whatever its case. A blank text matches everything. */
    public boolean matches(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return List.of(code, name.zh(), name.en()).stream()
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** The material with this id, or null when the item needs none such. */
    public @Nullable Material material(String id) {
        return materials.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    /** The same item as stored under another version. */
    public ServiceItem at(long stored) {
        return recorded(history, stored);
    }

    private List<String> changedIn(ServiceItem wanted) {
        return PARTS.stream()
                .filter(part -> !Objects.equals(part.of.apply(this), part.of.apply(wanted)))
                .map(Part::name)
                .toList();
    }

    private ServiceItem recorded(List<ItemVersion> itsHistory, long itsVersion) {
        return new ServiceItem(
                code,
                unitId,
                hallId,
                name,
                series,
                popular,
                steps,
                materials,
                legalBasis,
                legalLimit,
                promisedLimit,
                feeCents,
                typicalMinutes,
                dailyQuota,
                perPersonQuota,
                accepting,
                itsHistory,
                itsVersion);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) throw new IllegalArgumentException(otherwise);
    }

    private record Part(String name, Function<ServiceItem, @Nullable Object> of) {}

    private static final List<Part> PARTS = List.of(
            new Part("unitId", ServiceItem::unitId),
            new Part("name", ServiceItem::name),
            new Part("series", ServiceItem::series),
            new Part("popular", ServiceItem::popular),
            new Part("steps", ServiceItem::steps),
            new Part("materials", ServiceItem::materials),
            new Part("legalBasis", ServiceItem::legalBasis),
            new Part("legalLimit", ServiceItem::legalLimit),
            new Part("promisedLimit", ServiceItem::promisedLimit),
            new Part("feeCents", ServiceItem::feeCents),
            new Part("typicalMinutes", ServiceItem::typicalMinutes),
            new Part("dailyQuota", ServiceItem::dailyQuota),
            new Part("perPersonQuota", ServiceItem::perPersonQuota),
            new Part("accepting", ServiceItem::accepting));
}
