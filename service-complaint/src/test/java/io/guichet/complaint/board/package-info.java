/** Tests of board. */
@NullMarked
package io.guichet.complaint.board;

import org.jspecify.annotations.NullMarked;
