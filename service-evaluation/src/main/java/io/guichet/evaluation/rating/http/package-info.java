/** Takes ratings from the public and shows them to supervisors and inspectors. */
@NullMarked
package io.guichet.evaluation.rating.http;

import org.jspecify.annotations.NullMarked;
