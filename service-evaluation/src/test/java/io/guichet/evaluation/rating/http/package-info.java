@NullMarked
package io.guichet.evaluation.rating.http;

import org.jspecify.annotations.NullMarked;
