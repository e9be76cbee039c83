/** What the complaint service does about a bad rating comes back to it. */
@NullMarked
package io.guichet.evaluation.rectification;

import org.jspecify.annotations.NullMarked;
