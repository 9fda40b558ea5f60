/**
 * The format: start at {@link org.socex.json.shape.Shapes}, one table of fields per type, from
 * which reading and writing follow. Not exported.
 */
@NullMarked
package org.socex.json.shape;

import org.jspecify.annotations.NullMarked;
