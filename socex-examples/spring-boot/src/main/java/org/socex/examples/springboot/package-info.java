/**
 * A Spring Boot service that validates and publishes editions, and stores nothing: start at {@link
 * org.socex.examples.springboot.EditionController}.
 */
@NullMarked
package org.socex.examples.springboot;

import org.jspecify.annotations.NullMarked;
