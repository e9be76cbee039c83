/** Cases in MongoDB, their events aboard. */
@NullMarked
package io.guichet.complaint.casefile.mongo;

import org.jspecify.annotations.NullMarked;
