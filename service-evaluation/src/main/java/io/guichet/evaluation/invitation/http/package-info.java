/** Shows a pad the invitations of its own window. */
@NullMarked
package io.guichet.evaluation.invitation.http;

import org.jspecify.annotations.NullMarked;
