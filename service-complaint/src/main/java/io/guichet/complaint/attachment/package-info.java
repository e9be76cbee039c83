/** Files that come with a case: looked at, cleaned, sealed and kept apart from it. */
@NullMarked
package io.guichet.complaint.attachment;

import org.jspecify.annotations.NullMarked;
