/** Every complaint, suggestion and praise comes to an end that the citizen hears. */
@NullMarked
package io.guichet.complaint;

import org.jspecify.annotations.NullMarked;
