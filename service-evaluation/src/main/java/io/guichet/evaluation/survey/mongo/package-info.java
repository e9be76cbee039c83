/** Surveys and answers in MongoDB; texts sealed. */
@NullMarked
package io.guichet.evaluation.survey.mongo;

import org.jspecify.annotations.NullMarked;
