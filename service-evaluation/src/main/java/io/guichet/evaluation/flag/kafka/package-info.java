/** Looks at each rating once it is kept. */
@NullMarked
package io.guichet.evaluation.flag.kafka;

import org.jspecify.annotations.NullMarked;
