/** How well cases are handled: the rates and what is behind them. */
@NullMarked
package io.guichet.complaint.figures;

import org.jspecify.annotations.NullMarked;
