package io.guichet.audit.ledger.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guichet.audit.ledger.Leaf;
import io.guichet.audit.log.TreeHash;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry to read, with the bytes that are hashed.
 *
 * @param name like {@code queue.ticket.called}; {@code rejected}, {@code alarm}, {@code damaged} for what is no event
 * @param leaf the entry's bytes in base64
 * @param hash of the leaf (SHA-256 over 0 and the bytes) in base64
 * @param lines the leaf's own lines, in order
 * @param data of an event, as JSON; null for others
 */
public record EntryView(
        long index,
        String kind,
        String name,
        String leaf,
        String hash,
        Map<String, String> lines,
        @Nullable JsonNode data) {

    public EntryView {
        lines = new LinkedHashMap<>(lines);
    }

    public static EntryView of(long index, Leaf leaf) {
        byte[] bytes = leaf.bytes();
        return new EntryView(
                index,
                leaf.kindName(),
                leaf.name(),
                Base64.getEncoder().encodeToString(bytes),
                TreeHash.leaf(bytes).base64(),
                leaf.lines(),
                data(leaf));
    }

    private static @Nullable JsonNode data(Leaf leaf) {
        if (leaf.kind() != Leaf.Kind.EVENT) return null;
        try {
            return JsonMapper.shared().readTree(new String(leaf.value(), UTF_8));
        } catch (JacksonException broken) {
            return null;
        }
    }
}
