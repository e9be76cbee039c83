/** The security-audit report: who looked at personal data, who read the ledger, whose rights changed, what is missing (S7). */
@NullMarked
package io.guichet.audit.security;

import org.jspecify.annotations.NullMarked;
