@NullMarked
package io.guichet.evaluation.statistics;

import org.jspecify.annotations.NullMarked;
