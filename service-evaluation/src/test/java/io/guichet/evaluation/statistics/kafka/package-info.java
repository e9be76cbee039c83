@NullMarked
package io.guichet.evaluation.statistics.kafka;

import org.jspecify.annotations.NullMarked;
