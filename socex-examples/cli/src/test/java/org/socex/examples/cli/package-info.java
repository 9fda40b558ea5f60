/** What the command line promises: each class is about one promise. */
package org.socex.examples.cli;
