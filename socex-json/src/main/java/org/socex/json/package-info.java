/**
 * The model as JSON: start at {@link org.socex.json.SocexJson}, which reads, reports every problem
 * with its place, and writes.
 */
@NullMarked
package org.socex.json;

import org.jspecify.annotations.NullMarked;
