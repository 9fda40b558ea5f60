/** Every door through which untrusted bytes come in, opened by a fuzzer. */
package org.socex.examples.fuzz;
