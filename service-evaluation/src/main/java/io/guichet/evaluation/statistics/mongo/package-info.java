/** Facts and counted days in MongoDB. */
@NullMarked
package io.guichet.evaluation.statistics.mongo;

import org.jspecify.annotations.NullMarked;
