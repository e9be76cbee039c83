@NullMarked
package io.guichet.evaluation.invitation.mongo;

import org.jspecify.annotations.NullMarked;
