@NullMarked
package io.guichet.evaluation.survey;

import org.jspecify.annotations.NullMarked;
