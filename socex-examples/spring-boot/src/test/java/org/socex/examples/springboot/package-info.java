/** Tests of the running service, over HTTP and in a browser. */
package org.socex.examples.springboot;
