/** A person's month: what it is judged by, the grade, what is recommended, and the person's word against it (M1). */
@NullMarked
package io.guichet.audit.appraisal;

import org.jspecify.annotations.NullMarked;
