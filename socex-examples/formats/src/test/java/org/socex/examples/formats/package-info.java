/** What the converters promise, and what they make of odd documents. */
package org.socex.examples.formats;
