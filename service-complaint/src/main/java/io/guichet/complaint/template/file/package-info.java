/** Templates as shipped. */
@NullMarked
package io.guichet.complaint.template.file;

import org.jspecify.annotations.NullMarked;
