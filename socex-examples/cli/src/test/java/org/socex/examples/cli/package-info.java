/** Tests of the command line: each class covers one command or one promise. */
package org.socex.examples.cli;
