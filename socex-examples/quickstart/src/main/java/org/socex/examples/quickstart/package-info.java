/** The shortest useful program: start at {@link org.socex.examples.quickstart.Quickstart}. */
@NullMarked
package org.socex.examples.quickstart;

import org.jspecify.annotations.NullMarked;
