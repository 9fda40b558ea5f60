/**
 * Editions in a Spring Boot application: {@link org.socex.springboot.SocexAutoConfiguration} takes
 * effect as soon as it is on the class path.
 */
@NullMarked
package org.socex.springboot;

import org.jspecify.annotations.NullMarked;
