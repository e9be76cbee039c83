/** Leaders in charge of windows: their visits, the problems they met and how those were solved (M5). */
@NullMarked
package io.guichet.audit.visit;

import org.jspecify.annotations.NullMarked;
