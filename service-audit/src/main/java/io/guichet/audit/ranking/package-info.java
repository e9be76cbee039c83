/** The year's ranking of units by line of business, by a published formula that is fair to small ones (W13). */
@NullMarked
package io.guichet.audit.ranking;

import org.jspecify.annotations.NullMarked;
