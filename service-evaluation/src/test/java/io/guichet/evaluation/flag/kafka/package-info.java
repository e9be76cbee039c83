@NullMarked
package io.guichet.evaluation.flag.kafka;

import org.jspecify.annotations.NullMarked;
