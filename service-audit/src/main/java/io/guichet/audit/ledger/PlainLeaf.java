package io.guichet.audit.ledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * Tells of an entry's bytes that anybody who reads entries may read them, where that is plain: an event with its lines
 * as the ledger writes them, and nowhere a word of personal data. What is not plain is for {@link Leaf} to tell. Whole
 * tiles are served by this; to read each of their leaves took longer than all else.
 */
final class PlainLeaf {

    private static final String BEGIN = "guichet-leaf/v1\nkind event\n";
    private static final int LONGEST_INT = 9;
    private static final int LONGEST_LONG = 18;
    private static final int TIME = "2026-11-23T01:00:00Z".length();

    private final String head;
    private int at;

    private PlainLeaf(String head) {
        this.head = head;
        this.at = BEGIN.length();
    }

    /** Never true when {@link Leaf#isAboutPersonalData} of these bytes is. */
    static boolean isOpen(byte[] bytes) {
        int end = 1;
        while (end < bytes.length && (bytes[end] != '\n' || bytes[end - 1] != '\n')) end++;
        if (end >= bytes.length) return false;
        // One character a byte; what is compared is ASCII.
        String head = new String(bytes, 0, end, ISO_8859_1);
        return head.startsWith(BEGIN)
                && !head.contains("personal-data.")
                && !head.contains("contact-opened")
                && new PlainLeaf(head).hasTheLinesOfAnEvent();
    }

    private boolean hasTheLinesOfAnEvent() {
        return !line("topic ").isBlank()
                && isNumber(line("partition "), LONGEST_INT)
                && isNumber(line("offset "), LONGEST_LONG)
                && isNumber(line("written "), LONGEST_LONG)
                && !line("ce_specversion ").isEmpty()
                && !line("ce_id ").isEmpty()
                && !line("ce_type ").isEmpty()
                && !line("ce_source ").isEmpty()
                && !line("ce_subject ").isEmpty()
                && isTime(line("ce_time "))
                && isNumber(line("ce_seq "), LONGEST_LONG)
                && hasNoOthers();
    }

    /** What stands in the next line behind its name; empty when it has another name. */
    private String line(String name) {
        int end = head.indexOf('\n', at);
        if (end < 0 || !head.startsWith(name, at)) return "";
        String value = head.substring(at + name.length(), end);
        at = end + 1;
        return value;
    }

    /** A line that comes again would count instead of the first. */
    private boolean hasNoOthers() {
        for (String name : new String[] {"ce_aggregate ", "content-type ", "traceparent "}) {
            if (head.startsWith(name, at)) line(name);
        }
        return at == head.length();
    }

    private static boolean isNumber(String text, int longest) {
        if (text.isEmpty() || text.length() > longest) return false;
        for (int i = 0; i < text.length(); i++) if (!isDigit(text.charAt(i))) return false;
        return true;
    }

    /** Of these centuries, to the second or nearer; of days those that each month has. */
    private static boolean isTime(String text) {
        if (text.length() < TIME || !text.startsWith("20") || text.charAt(text.length() - 1) != 'Z') return false;
        return isNumber(text.substring(2, 4), 2)
                && text.charAt(4) == '-'
                && isBetween(text, 5, 1, 12)
                && text.charAt(7) == '-'
                && isBetween(text, 8, 1, 28)
                && text.charAt(10) == 'T'
                && isBetween(text, 11, 0, 23)
                && text.charAt(13) == ':'
                && isBetween(text, 14, 0, 59)
                && text.charAt(16) == ':'
                && isBetween(text, 17, 0, 59)
                && (text.length() == TIME
                        || (text.charAt(19) == '.' && isNumber(text.substring(TIME, text.length() - 1), LONGEST_INT)));
    }

    private static boolean isBetween(String text, int at, int least, int most) {
        if (!isDigit(text.charAt(at)) || !isDigit(text.charAt(at + 1))) return false;
        int number = (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
        return number >= least && number <= most;
    }

    private static boolean isDigit(char one) {
        return one >= '0' && one <= '9';
    }
}
