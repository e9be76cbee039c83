@NullMarked
package io.guichet.evaluation.tag;

import org.jspecify.annotations.NullMarked;
