/** What is overdue, and whether anything has changed. */
@NullMarked
package io.guichet.complaint.board;

import org.jspecify.annotations.NullMarked;
