/** Decisions about flags come in. */
@NullMarked
package io.guichet.evaluation.flag.http;

import org.jspecify.annotations.NullMarked;
