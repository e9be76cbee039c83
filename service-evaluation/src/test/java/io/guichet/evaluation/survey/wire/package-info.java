@NullMarked
package io.guichet.evaluation.survey.wire;

import org.jspecify.annotations.NullMarked;
