package io.guichet.audit.ranking;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How units are ranked.
 *
 * @param formula version of {@code audit/ranking-<version>.json}; default 1
 * @param lines which units do the same work; default none. Units that no line names are in one with those of the same
 *     Chinese name
 */
@ConfigurationProperties("guichet.audit.ranking")
public record RankingSettings(
        @DefaultValue("1") int formula, @DefaultValue List<Line> lines) {

    /** A line of business as a setting. */
    public record Line(String code, String zh, String en, List<String> units) {}
}
