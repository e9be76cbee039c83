/** Wordings that staff may start from. */
@NullMarked
package io.guichet.complaint.template;

import org.jspecify.annotations.NullMarked;
