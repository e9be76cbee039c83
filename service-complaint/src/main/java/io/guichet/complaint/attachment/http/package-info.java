/** Attachments over HTTP. */
@NullMarked
package io.guichet.complaint.attachment.http;

import org.jspecify.annotations.NullMarked;
