/** The board over HTTP. */
@NullMarked
package io.guichet.complaint.board.http;

import org.jspecify.annotations.NullMarked;
