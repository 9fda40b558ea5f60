/** Feeds untrusted bytes to everything that reads them. */
package org.socex.examples.fuzz;
