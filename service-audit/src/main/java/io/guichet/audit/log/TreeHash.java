package io.guichet.audit.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** RFC 6962 section 2.1: leaves and nodes are hashed apart, so that neither can be taken for the other. */
public final class TreeHash {

    /** Root of the tree without leaves: SHA-256 of nothing. */
    public static final Hash EMPTY = Hash.digest(sha256());

    private TreeHash() {}

    public static Hash leaf(byte[] entry) {
        MessageDigest digest = sha256();
        digest.update((byte) 0);
        digest.update(entry);
        return Hash.digest(digest);
    }

    public static Hash node(Hash left, Hash right) {
        MessageDigest digest = sha256();
        digest.update((byte) 1);
        left.into(digest);
        right.into(digest);
        return Hash.digest(digest);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
