@NullMarked
package io.guichet.audit.organisation;

import org.jspecify.annotations.NullMarked;
