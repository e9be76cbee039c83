@NullMarked
package io.guichet.evaluation.organisation;

import org.jspecify.annotations.NullMarked;
