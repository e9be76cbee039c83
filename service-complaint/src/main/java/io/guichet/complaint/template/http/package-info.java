/** Templates over HTTP. */
@NullMarked
package io.guichet.complaint.template.http;

import org.jspecify.annotations.NullMarked;
