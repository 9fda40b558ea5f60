/** The host as its clients see it: over real HTTP, and in a browser. */
package org.socex.examples.springboot;
