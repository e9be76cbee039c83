/** Which devices are searched for viruses how often, and what was found (C9). */
@NullMarked
package io.guichet.equipment.scan;

import org.jspecify.annotations.NullMarked;
