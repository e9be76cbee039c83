@NullMarked
package io.guichet.evaluation.invitation.kafka;

import org.jspecify.annotations.NullMarked;
