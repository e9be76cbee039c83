@NullMarked
package io.guichet.evaluation.flag;

import org.jspecify.annotations.NullMarked;
