/** The command line of socex. Start at {@link org.socex.examples.cli.Main}. */
@NullMarked
package org.socex.examples.cli;

import org.jspecify.annotations.NullMarked;
