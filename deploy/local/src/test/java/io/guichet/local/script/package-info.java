/** The script {@code ./guichet}, run by bash on machines that lack something. */
@NullMarked
package io.guichet.local.script;

import org.jspecify.annotations.NullMarked;
