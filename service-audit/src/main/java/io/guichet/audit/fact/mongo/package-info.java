/** Facts in MongoDB. */
@NullMarked
package io.guichet.audit.fact.mongo;

import org.jspecify.annotations.NullMarked;
