/**
 * Not API: the fields of the format. Start at {@link org.socex.json.shape.Shapes}. It has one table
 * for each type and one line for each field. Readers, writers and schemas use these tables.
 */
@NullMarked
package org.socex.json.shape;

import org.jspecify.annotations.NullMarked;
