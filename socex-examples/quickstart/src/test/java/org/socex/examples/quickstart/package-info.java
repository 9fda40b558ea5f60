/** Keeps the documents and the code consistent. */
package org.socex.examples.quickstart;
