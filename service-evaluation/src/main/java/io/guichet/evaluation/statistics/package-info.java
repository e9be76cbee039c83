/** Figures of satisfaction: facts heard, days counted from them, formulas over the counts, ranks, the public's figures. */
@NullMarked
package io.guichet.evaluation.statistics;

import org.jspecify.annotations.NullMarked;
