@NullMarked
package io.guichet.evaluation.rectification.kafka;

import org.jspecify.annotations.NullMarked;
