/** The director in the hall: each person, each day, and the days that are missing (M2). */
@NullMarked
package io.guichet.audit.onsite;

import org.jspecify.annotations.NullMarked;
