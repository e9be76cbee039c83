@NullMarked
package io.guichet.audit.inspection;

import org.jspecify.annotations.NullMarked;
