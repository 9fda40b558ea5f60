/** The reader and writer of the model as JSON. Start at {@link org.socex.json.SocexJson}. */
@NullMarked
package org.socex.json;

import org.jspecify.annotations.NullMarked;
