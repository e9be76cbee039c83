@NullMarked
package io.guichet.audit.rule;

import org.jspecify.annotations.NullMarked;
