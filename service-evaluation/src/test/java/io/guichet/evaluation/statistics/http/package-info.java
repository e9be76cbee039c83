@NullMarked
package io.guichet.evaluation.statistics.http;

import org.jspecify.annotations.NullMarked;
