/** What was heard of ratings, in MongoDB. */
@NullMarked
package io.guichet.complaint.rating.mongo;

import org.jspecify.annotations.NullMarked;
