/** Reading and writing the model as JSON: start at {@link org.socex.json.SocexJson}. */
@NullMarked
package org.socex.json;

import org.jspecify.annotations.NullMarked;
