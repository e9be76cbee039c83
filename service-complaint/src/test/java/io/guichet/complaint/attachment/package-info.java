/** Tests of attachment. */
@NullMarked
package io.guichet.complaint.attachment;

import org.jspecify.annotations.NullMarked;
