/** Tests of attachment.mongo. */
@NullMarked
package io.guichet.complaint.attachment.mongo;

import org.jspecify.annotations.NullMarked;
