/** Appeals and decisions come in. */
@NullMarked
package io.guichet.evaluation.appeal.http;

import org.jspecify.annotations.NullMarked;
