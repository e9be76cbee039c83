package io.guichet.audit.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guichet.audit.log.EntryBundle;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Makes a leaf of whatever came: an event as it is, anything else as rejected, with its hash and where it stands. */
final class ReadMessage {

    private static final List<String> NEEDED =
            List.of("ce_specversion", "ce_id", "ce_type", "ce_source", "ce_subject", "ce_time", "ce_seq");
    private static final List<String> KEPT = List.of("ce_aggregate", "content-type", "traceparent");
    private static final int LONGEST_HEADER = 512;
    private static final Pattern TYPE = Pattern.compile("[a-z0-9.-]+\\.v\\d+");

    private ReadMessage() {}

    static Leaf leafOf(Arrived arrived) {
        byte[] value = arrived.value();
        if (value == null) return rejected(arrived, "no-data");
        Map<String, String> lines = new LinkedHashMap<>();
        for (String name : NEEDED) {
            byte[] header = arrived.headers().get(name);
            if (header == null) return rejected(arrived, "no-header " + name);
            String text = plain(header);
            if (text == null || !isSound(name, text)) return rejected(arrived, "bad-header " + name);
            lines.put(name, text);
        }
        for (String name : KEPT) {
            byte[] header = arrived.headers().get(name);
            String text = header == null ? null : plain(header);
            // Nobody needs these to tell what happened: an odd one is no reason to reject the event.
            if (text != null) lines.put(name, text);
        }
        if (!isJsonObject(value)) return rejected(arrived, "not-json");
        Leaf leaf = Leaf.of(Leaf.Kind.EVENT, arrived, lines, value);
        return leaf.bytes().length > EntryBundle.LARGEST_ENTRY ? rejected(arrived, "too-large") : leaf;
    }

    /** @param reason a code, and after a space what it is about */
    private static Leaf rejected(Arrived arrived, String reason) {
        byte[] value = arrived.value();
        byte[] bytes = value == null ? new byte[0] : value;
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("reason", reason);
        lines.put("bytes", Integer.toString(bytes.length));
        lines.put("sha256", sha256(bytes));
        return Leaf.of(Leaf.Kind.REJECTED, arrived, lines, new byte[0]);
    }

    private static boolean isSound(String name, String text) {
        try {
            return switch (name) {
                case "ce_seq" -> Long.parseLong(text) >= 0;
                case "ce_time" -> Instant.parse(text).toEpochMilli() > 0;
                case "ce_type" -> TYPE.matcher(text).matches();
                case "ce_specversion" -> text.equals("1.0");
                default -> !text.isBlank();
            };
        } catch (NumberFormatException | DateTimeParseException | ArithmeticException unreadable) {
            return false;
        }
    }

    /** Null when it is no text of one line: nothing in a leaf may pretend to be another line. */
    private static @Nullable String plain(byte[] header) {
        if (header.length > LONGEST_HEADER) return null;
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(header)).toString();
            return text.chars().anyMatch(Character::isISOControl) ? null : text;
        } catch (CharacterCodingException binary) {
            return null;
        }
    }

    private static boolean isJsonObject(byte[] value) {
        try {
            return JsonMapper.shared().readTree(value).isObject();
        } catch (JacksonException broken) {
            return false;
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
