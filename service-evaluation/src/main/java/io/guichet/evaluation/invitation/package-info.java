/** The right to rate one service event: who may, with which token, until when. */
@NullMarked
package io.guichet.evaluation.invitation;

import org.jspecify.annotations.NullMarked;
