/** The integrity register: what was offered and refused or handed in (W6). */
@NullMarked
package io.guichet.audit.integrity;

import org.jspecify.annotations.NullMarked;
