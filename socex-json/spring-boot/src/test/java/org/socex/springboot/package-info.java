/** An application with the recipe of the README, and nothing else. */
package org.socex.springboot;
