package io.guichet.platform.domain;

/**
 * A text for people, in Chinese first and English beside.
 *
 * @param zh 1 to 500 characters
 * @param en 1 to 500 characters
 */
public record Words(String zh, String en) {

    private static final int LONGEST = 500;

    public Words {
        if (zh.isBlank() || zh.length() > LONGEST) throw new IllegalArgumentException("zh: 1 to 500 characters");
        if (en.isBlank() || en.length() > LONGEST) throw new IllegalArgumentException("en: 1 to 500 characters");
    }
}
