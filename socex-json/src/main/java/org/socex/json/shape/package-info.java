/**
 * Not API: the fields of the format. Start at {@link org.socex.json.shape.Shapes}, with one table
 * per type and one line per field, which readers, writers and schemas use.
 */
@NullMarked
package org.socex.json.shape;

import org.jspecify.annotations.NullMarked;
