/** Surveys built by supervisors, answered by the public, read by those who answer for a hall. */
@NullMarked
package io.guichet.evaluation.survey.http;

import org.jspecify.annotations.NullMarked;
