package io.guichet.complaint.casefile;

/** Makes secrets expensive to guess for whoever has stolen the hashes. */
public interface SlowHash {

    String of(String secret);

    boolean fits(String secret, String hash);
}
