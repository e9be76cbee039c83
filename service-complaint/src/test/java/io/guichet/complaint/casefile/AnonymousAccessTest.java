package io.guichet.complaint.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.guichet.platform.ids.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnonymousAccessTest {

    private static final byte[] OTHER_SECRET =
            "another secret, 32 bytes at least".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private final CaseFixture office = new CaseFixture();
    private final OpenedCase opened =
            office.open.open(CaseFixture.submission(Kind.COMPLAINT, "138 0000 0000", true, Ids.next()));
    private final CaseFile file = opened.file();

    private final VisitCase visit =
            new VisitCase(office.files, CaseFixture.attempts(5), CaseFixture.HASH, office.clock);

    @Test
    void number_and_secret_open_the_case() {
        assertThat(visit.visit(file.number(), opened.secret())).isEqualTo(file);
        assertThat(visit.visit(
                        file.number(),
                        opened.secret().toLowerCase(java.util.Locale.ROOT).substring(0, 8) + " - "
                                + opened.secret().substring(8)))
                .as("as people copy it")
                .isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000000000000000", "", "ZZZZ"})
    void nothing_else_does(String secret) {
        assertThatExceptionOfType(CaseRefusal.SecretWrong.class).isThrownBy(() -> visit.visit(file.number(), secret));
        assertThatExceptionOfType(CaseRefusal.SecretWrong.class)
                .isThrownBy(() -> visit.visit("20260101-00001", opened.secret()));
    }

    @Test
    void wrong_secrets_are_few_for_known_and_unknown_numbers_alike() {
        for (String number : List.of(file.number(), "20260101-00001")) {
            for (int attempt = 0; attempt < 5; attempt++) {
                assertThatExceptionOfType(CaseRefusal.SecretWrong.class).isThrownBy(() -> visit.visit(number, "wrong"));
            }
            assertThatExceptionOfType(CaseRefusal.TooManyAttempts.class)
                    .isThrownBy(() -> visit.visit(number, opened.secret()));
        }
    }

    @Test
    void right_secrets_are_not_counted() {
        for (int look = 0; look < 20; look++)
            assertThat(visit.visit(file.number(), opened.secret())).isNotNull();
    }

    @Test
    void of_many_guesses_at_once_few_are_looked_at() throws Exception {
        List<Callable<Boolean>> guesses = new ArrayList<>();
        for (int guess = 0; guess < 64; guess++) {
            guesses.add(() -> {
                try {
                    visit.visit(file.number(), "guess");
                    return true;
                } catch (CaseRefusal.SecretWrong looked) {
                    return true;
                } catch (CaseRefusal.TooManyAttempts refused) {
                    return false;
                }
            });
        }
        int looked = 0;
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (Future<Boolean> guess : threads.invokeAll(guesses)) looked += guess.get() ? 1 : 0;
        }

        assertThat(looked).isEqualTo(5);
    }

    @Test
    void the_same_command_hears_the_same_number_and_secret_other_words_do_not() {
        Submission first = CaseFixture.submission(Kind.COMPLAINT, null, true, "tap");
        Submission other = new Submission(
                Kind.COMPLAINT, Channel.PAGE, first.subject(), "另一件事", null, null, true, Act.CITIZEN, "tap");

        OpenedCase once = office.open.open(first);
        OpenedCase again = office.open.open(first);
        OpenedCase stranger = office.open.open(other);

        assertThat(again.secret()).isEqualTo(once.secret());
        assertThat(again.file()).isEqualTo(once.file());
        assertThat(stranger.file().id()).isNotEqualTo(once.file().id());
        assertThat(stranger.secret()).isNotEqualTo(once.secret());
        assertThat(once.secret()).matches("[0-9A-HJKMNP-TV-Z]{16}");
        assertThat(once.toString()).doesNotContain(once.secret());
    }

    @Test
    void every_case_has_a_key_of_its_own_and_without_it_nothing_is_readable() {
        CaseFile other = office.received(Kind.COMPLAINT);
        SealedText text = Objects.requireNonNull(file.personal().text());

        assertThat(CaseFixture.KEYS.open(file, "text", text)).startsWith("三号窗口");
        assertThat(text.sealed()).doesNotContain("三号");
        assertThatIllegalStateException().isThrownBy(() -> CaseFixture.KEYS.open(other, "text", text));
        assertThatIllegalStateException().isThrownBy(() -> CaseFixture.KEYS.open(file, "name", text));
        assertThatIllegalStateException().isThrownBy(() -> new CaseKeys(OTHER_SECRET).open(file, "text", text));
    }

    @Test
    void a_phone_is_found_without_being_known() {
        CaseKeys keys = CaseFixture.KEYS;

        assertThat(keys.phoneIndex("+86 138-0000-0000"))
                .isEqualTo(file.personal().phoneIndex());
        assertThat(keys.phoneIndex("13800000001")).isNotEqualTo(file.personal().phoneIndex());
        assertThat(String.valueOf(file.personal().phoneIndex())).doesNotContain("138");
        assertThat(new CaseKeys(OTHER_SECRET).phoneIndex("13800000000"))
                .isNotEqualTo(file.personal().phoneIndex());
    }

    @Test
    void erasure_destroys_the_key_and_leaves_what_happened() {
        CaseFile closed = office.closed(Kind.COMPLAINT);
        CaseFile withMessage = office.received(Kind.COMPLAINT);
        SealedText before = Objects.requireNonNull(closed.personal().text());
        assertThatExceptionOfType(CaseRefusal.WrongState.class)
                .as("an open case is still worked on")
                .isThrownBy(() -> office.did(withMessage, "o1", Aftercare::erase));

        CaseFile erased = office.did(closed, "o1", Aftercare::erase);

        assertThat(erased.personal().key()).isNull();
        assertThat(erased.personal().phoneIndex()).isNull();
        assertThat(erased.personal().secretHash()).isNull();
        assertThat(erased.work().reply()).isNull();
        assertThat(CaseFixture.KEYS.open(erased, "text", before)).isNull();
        assertThat(erased.work().outcome()).isEqualTo(Outcome.UPHELD);
        assertThat(erased.terms().clocks()).isEqualTo(closed.terms().clocks());
        assertThat(erased.journal().steps()).extracting(Step::what).contains("accepted", "closed", "erased");
        assertThatExceptionOfType(CaseRefusal.Erased.class)
                .isThrownBy(() -> office.did(
                        erased, "o2", (each, act) -> Aftercare.openPersonal(each, act, AccessPurpose.INSPECTION)));
        assertThatExceptionOfType(CaseRefusal.SecretWrong.class)
                .isThrownBy(() -> visit.visit(erased.number(), opened.secret()));
        assertThat(office.files.told().getLast()).isEqualTo("PersonalErased");
    }
}
