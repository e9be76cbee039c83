@NullMarked
package io.guichet.audit.training;

import org.jspecify.annotations.NullMarked;
