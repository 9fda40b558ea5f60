/**
 * A Spring Boot host that judges and publishes editions, and stores nothing: start at {@link
 * org.socex.examples.springboot.EditionController}.
 */
@NullMarked
package org.socex.examples.springboot;

import org.jspecify.annotations.NullMarked;
