package io.guichet.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** W1, W3, R5: the organisation tree and a published catalogue with steps, materials, basis and limits. */
class HallSeedTest {
    private static final String TRIAL_HALL = "/seed/hall-1.json";
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    void the_trial_hall_is_large_enough() {
        var hall = HallSeed.read(TRIAL_HALL);

        assertThat(hall.path("windows").size()).isGreaterThanOrEqualTo(16);
        assertThat(hall.path("items").size()).isGreaterThanOrEqualTo(32);
        assertThat(hall.path("items")
                        .valueStream()
                        .filter(item -> item.path("popular").asBoolean()))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {TRIAL_HALL, "/seed/hall-2.json"})
    void whatever_is_referred_to_exists(String resource) {
        var hall = HallSeed.read(resource);
        var units = values(hall, "units", "id");
        var items = values(hall, "items", "code");

        assertThat(units).containsAll(values(hall, "items", "unitId"));
        assertThat(units).containsAll(values(hall, "windows", "unitId"));
        assertThat(units).containsAll(values(hall, "staff", "unitId"));
        for (var kind : List.of("windows", "staff")) {
            hall.path(kind).forEach(entry -> assertThat(items).containsAll(codes(entry)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {TRIAL_HALL, "/seed/hall-2.json"})
    void every_item_can_be_handled_at_a_window_by_somebody_qualified(String resource) {
        var hall = HallSeed.read(resource);
        var atWindows = new HashSet<String>();
        hall.path("windows").forEach(window -> atWindows.addAll(codes(window)));
        var byStaff = new HashSet<String>();
        hall.path("staff").forEach(person -> byStaff.addAll(codes(person)));

        assertThat(atWindows).containsAll(values(hall, "items", "code"));
        assertThat(byStaff).containsAll(values(hall, "items", "code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {TRIAL_HALL, "/seed/hall-2.json"})
    void every_item_tells_steps_basis_and_limits_and_promises_no_later_than_the_law(String resource) {
        HallSeed.read(resource).path("items").forEach(item -> {
            assertThat(item.path("steps").size()).as(item.toString()).isPositive();
            assertThat(item.path("legalBasis").path("zh").asString()).startsWith("《");
            assertThat(item.path("typicalMinutes").asInt()).isPositive();
            assertThat(minutes(item.path("promisedLimit"))).isLessThanOrEqualTo(minutes(item.path("legalLimit")));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {TRIAL_HALL, "/seed/hall-2.json"})
    void every_text_is_there_in_chinese_and_english(String resource) {
        HallSeed.read(resource)
                .findParents("zh")
                .forEach(text -> assertThat(HAN.matcher(text.path("zh").asString())
                                        .find()
                                && !text.path("en").asString().isBlank()
                                && !HAN.matcher(text.path("en").asString()).find())
                        .as(text.toString())
                        .isTrue());
    }

    @Test
    void the_twelve_windows_of_the_replay_take_all_its_items() {
        var wanted = Arrays.stream(CallKind.values()).map(CallKind::itemCode).toList();
        var hall = HallSeed.read(TRIAL_HALL);

        IntStream.range(0, TrialHall.WINDOWS).forEach(i -> {
            assertThat(codes(hall.path("windows").path(i))).containsAll(wanted);
            assertThat(codes(hall.path("staff").path(i))).containsAll(wanted);
        });
    }

    @Test
    void what_can_be_booked_ahead_is_an_item_of_the_hall_once() {
        var hall = HallSeed.read(TRIAL_HALL);
        var booked = hall.path("appointmentPlans")
                .valueStream()
                .map(plan -> plan.path("itemCode").asString())
                .toList();

        assertThat(booked).isNotEmpty().doesNotHaveDuplicates();
        assertThat(values(hall, "items", "code")).containsAll(booked);
    }

    @Test
    void one_trainee_is_not_qualified_so_that_a_refusal_can_be_tried() {
        assertThat(HallSeed.read(TRIAL_HALL).path("staff").valueStream())
                .filteredOn(person -> !person.path("qualified").asBoolean())
                .singleElement()
                .satisfies(trainee -> assertThat(trainee.path("id").asString()).isEqualTo("s017"));
    }

    @Test
    void commands_come_in_the_order_of_their_references_and_carry_no_id_in_the_body() {
        var commands = HallSeed.commands(HallSeed.read(TRIAL_HALL));

        assertThat(commands.getFirst().path()).isEqualTo("/api/queue/regions/city");
        assertThat(commands.get(1).path()).isEqualTo("/api/queue/halls/hall-1");
        assertThat(commands.getLast().path()).isEqualTo("/api/queue/halls/hall-1/appointment-plans/inf-disclosure");
        assertThat(commands)
                .allSatisfy(command -> assertThat(((JsonNode) Objects.requireNonNull(command.body())).has("id"))
                        .isFalse());
    }

    private static Set<String> values(JsonNode hall, String kind, String field) {
        return hall.path(kind)
                .valueStream()
                .map(entry -> entry.path(field).asString())
                .collect(Collectors.toSet());
    }

    private static List<String> codes(JsonNode entry) {
        return entry.path("itemCodes").valueStream().map(JsonNode::asString).toList();
    }

    private static int minutes(JsonNode limit) {
        var amount = limit.path("amount").asInt();
        return "MINUTES".equals(limit.path("unit").asString()) ? amount : amount * 8 * 60;
    }
}
