@NullMarked
package io.guichet.evaluation;

import org.jspecify.annotations.NullMarked;
