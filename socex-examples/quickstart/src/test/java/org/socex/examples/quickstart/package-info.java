/** Holds the README to the code: see {@link org.socex.examples.quickstart.ReadmeTest}. */
package org.socex.examples.quickstart;
