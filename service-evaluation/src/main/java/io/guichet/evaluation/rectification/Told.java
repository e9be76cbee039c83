package io.guichet.evaluation.rectification;

import io.guichet.evaluation.rating.CaseNews;

/** News of the case about one rating. */
public record Told(String ratingId, CaseNews news) {}
