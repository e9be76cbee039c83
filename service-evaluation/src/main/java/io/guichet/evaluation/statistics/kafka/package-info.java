/** Hears of services that ended and of everything that happens to a rating. */
@NullMarked
package io.guichet.evaluation.statistics.kafka;

import org.jspecify.annotations.NullMarked;
