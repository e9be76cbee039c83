/** Signs of brushing, seen by a program and decided by a person. */
@NullMarked
package io.guichet.evaluation.flag;

import org.jspecify.annotations.NullMarked;
