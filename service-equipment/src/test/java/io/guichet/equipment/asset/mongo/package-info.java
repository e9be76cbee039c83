@NullMarked
package io.guichet.equipment.asset.mongo;

import org.jspecify.annotations.NullMarked;
