/** An application that embeds socex. Start at {@link org.socex.examples.consumer.Noticeboard}. */
@NullMarked
package org.socex.examples.consumer;

import org.jspecify.annotations.NullMarked;
