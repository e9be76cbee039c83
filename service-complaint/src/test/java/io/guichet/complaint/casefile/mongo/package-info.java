/** Tests of cases in MongoDB. */
@NullMarked
package io.guichet.complaint.casefile.mongo;

import org.jspecify.annotations.NullMarked;
