@NullMarked
package io.guichet.audit.onsite;

import org.jspecify.annotations.NullMarked;
