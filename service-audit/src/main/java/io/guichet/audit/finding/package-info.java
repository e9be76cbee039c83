/** Findings of published inspections: put right by their owner, looked at again by another person, escalated when late. */
@NullMarked
package io.guichet.audit.finding;

import org.jspecify.annotations.NullMarked;
