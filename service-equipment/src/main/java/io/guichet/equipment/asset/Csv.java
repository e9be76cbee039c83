package io.guichet.equipment.asset;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values as RFC 4180 has them: quotes around what contains commas, quotes or line breaks. */
final class Csv {

    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Lines that are not empty, each with its fields. */
    static List<List<String>> parse(String text) {
        return new Csv(text).lines();
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        while (at < text.length()) {
            List<String> fields = line();
            if (fields.size() > 1 || !fields.getFirst().isBlank()) lines.add(fields);
        }
        return lines;
    }

    private List<String> line() {
        List<String> fields = new ArrayList<>();
        while (true) {
            fields.add(field());
            if (at >= text.length()) return fields;
            char end = text.charAt(at++);
            if (end == ',') continue;
            if (end == '\r' && at < text.length() && text.charAt(at) == '\n') at++;
            return fields;
        }
    }

    private String field() {
        if (at < text.length() && text.charAt(at) == '"') return quoted();
        int start = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) at++;
        return text.substring(start, at).strip();
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next != '"') value.append(next);
            else if (at < text.length() && text.charAt(at) == '"') {
                value.append('"');
                at++;
            } else break;
        }
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) value.append(text.charAt(at++));
        return value.toString();
    }
}
