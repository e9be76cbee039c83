package io.guichet.audit.log;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** RFC 6962 word for word, by recursion over lists of entries; shares nothing with the code it judges. */
final class NaiveLog {

    private NaiveLog() {}

    static String root(List<byte[]> entries) {
        return HexFormat.of().formatHex(mth(entries));
    }

    static List<String> path(int m, List<byte[]> entries) {
        int n = entries.size();
        if (n == 1) return List.of();
        int k = split(n);
        List<String> path = new ArrayList<>();
        if (m < k) {
            path.addAll(path(m, entries.subList(0, k)));
            path.add(root(entries.subList(k, n)));
        } else {
            path.addAll(path(m - k, entries.subList(k, n)));
            path.add(root(entries.subList(0, k)));
        }
        return path;
    }

    static List<String> proof(int m, List<byte[]> entries) {
        return m == 0 ? List.of() : subproof(m, entries, true);
    }

    private static List<String> subproof(int m, List<byte[]> entries, boolean known) {
        int n = entries.size();
        if (m == n) return known ? List.of() : List.of(root(entries));
        int k = split(n);
        List<String> proof = new ArrayList<>();
        if (m <= k) {
            proof.addAll(subproof(m, entries.subList(0, k), known));
            proof.add(root(entries.subList(k, n)));
        } else {
            proof.addAll(subproof(m - k, entries.subList(k, n), false));
            proof.add(root(entries.subList(0, k)));
        }
        return proof;
    }

    private static byte[] mth(List<byte[]> entries) {
        if (entries.isEmpty()) return sha256(new byte[0]);
        if (entries.size() == 1) return sha256(joined(new byte[] {0}, entries.getFirst()));
        int k = split(entries.size());
        return sha256(joined(new byte[] {1}, mth(entries.subList(0, k)), mth(entries.subList(k, entries.size()))));
    }

    private static int split(int n) {
        int k = 1;
        while (k * 2 < n) k *= 2;
        return k;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) out.writeBytes(part);
        return out.toByteArray();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
