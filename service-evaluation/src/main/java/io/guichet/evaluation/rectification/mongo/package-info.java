/** News of ratings nobody knows yet, in MongoDB. */
@NullMarked
package io.guichet.evaluation.rectification.mongo;

import org.jspecify.annotations.NullMarked;
