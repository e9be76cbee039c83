/** Figures for those who answer for a hall, for staff about themselves, and for the public. */
@NullMarked
package io.guichet.evaluation.statistics.http;

import org.jspecify.annotations.NullMarked;
