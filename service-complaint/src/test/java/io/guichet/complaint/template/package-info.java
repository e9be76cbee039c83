/** Tests of template. */
@NullMarked
package io.guichet.complaint.template;

import org.jspecify.annotations.NullMarked;
