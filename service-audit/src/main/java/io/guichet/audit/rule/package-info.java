/** What people are held to: rules with code, grade and the clause they come from. */
@NullMarked
package io.guichet.audit.rule;

import org.jspecify.annotations.NullMarked;
