/** The copy in MongoDB, one document per thing defined. */
@NullMarked
package io.guichet.audit.organisation.mongo;

import org.jspecify.annotations.NullMarked;
