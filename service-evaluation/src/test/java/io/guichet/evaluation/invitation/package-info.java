@NullMarked
package io.guichet.evaluation.invitation;

import org.jspecify.annotations.NullMarked;
