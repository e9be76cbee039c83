/** Which phrases staff do not use (服务忌语), and what to say instead. */
@NullMarked
package io.guichet.complaint.phrase;

import org.jspecify.annotations.NullMarked;
