/**
 * Checks a whole log from outside, by what it serves to readers and nothing else. Shares hashing with the ledger, but
 * neither its stores nor its word.
 */
@NullMarked
package io.guichet.audit.verify;

import org.jspecify.annotations.NullMarked;
