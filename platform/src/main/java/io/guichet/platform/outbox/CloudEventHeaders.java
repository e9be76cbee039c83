package io.guichet.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.header.Headers;
import org.bson.Document;

/** CloudEvents 1.0, Kafka binding, binary mode. */
record CloudEventHeaders(String source) {

    /**
     * @param subject the message's key
     * @param aggregate the document that the event was aboard of; its sequence is the event's
     */
    void write(Document entry, String subject, String aggregate, Headers headers) {
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", entry.getString("id"));
        put(headers, "ce_type", entry.getString("type"));
        put(headers, "ce_source", source);
        put(headers, "ce_subject", subject);
        put(headers, "ce_time", entry.getDate("at").toInstant().toString());
        put(headers, "ce_seq", Long.toString(entry.getLong("seq")));
        // Several documents may speak of one subject, each with a sequence of its own.
        if (!aggregate.equals(subject)) put(headers, "ce_aggregate", aggregate);
        put(headers, "content-type", "application/json");
        String trace = entry.getString("trace");
        if (trace != null) put(headers, "traceparent", trace);
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }
}
