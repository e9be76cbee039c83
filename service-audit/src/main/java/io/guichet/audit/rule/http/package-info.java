/** The rules, for whoever works here. */
@NullMarked
package io.guichet.audit.rule.http;

import org.jspecify.annotations.NullMarked;
