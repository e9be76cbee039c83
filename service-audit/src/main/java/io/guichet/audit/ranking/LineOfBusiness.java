package io.guichet.audit.ranking;

import io.guichet.platform.domain.Words;
import java.util.List;

/**
 * 行业: units of all halls that do the same work (全系统分行业进行排序).
 *
 * @param units by hall, then id
 */
public record LineOfBusiness(String code, Words name, List<Member> units) {

    public LineOfBusiness {
        units = List.copyOf(units);
    }

    /** One of its units. */
    public record Member(String unitId, String hallId, Words name) {}
}
