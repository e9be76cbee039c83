/** What months are judged by: one fact for each thing that happened, with the event that told it. */
@NullMarked
package io.guichet.audit.fact;

import org.jspecify.annotations.NullMarked;
