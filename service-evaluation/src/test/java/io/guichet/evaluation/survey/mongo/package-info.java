@NullMarked
package io.guichet.evaluation.survey.mongo;

import org.jspecify.annotations.NullMarked;
