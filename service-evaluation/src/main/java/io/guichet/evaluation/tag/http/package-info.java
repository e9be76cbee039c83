/** Shows the tag set to pads and pages. */
@NullMarked
package io.guichet.evaluation.tag.http;

import org.jspecify.annotations.NullMarked;
