@NullMarked
package io.guichet.evaluation.appeal;

import org.jspecify.annotations.NullMarked;
