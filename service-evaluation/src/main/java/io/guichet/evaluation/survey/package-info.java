/** Surveys: a few questions to those who had certain items, answered once, without a name. */
@NullMarked
package io.guichet.evaluation.survey;

import org.jspecify.annotations.NullMarked;
