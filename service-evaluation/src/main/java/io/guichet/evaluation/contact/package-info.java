/** Shows how to reach a citizen who left a number, to those who have to call. */
@NullMarked
package io.guichet.evaluation.contact;

import org.jspecify.annotations.NullMarked;
