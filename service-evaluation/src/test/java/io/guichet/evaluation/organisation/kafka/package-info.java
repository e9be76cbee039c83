@NullMarked
package io.guichet.evaluation.organisation.kafka;

import org.jspecify.annotations.NullMarked;
