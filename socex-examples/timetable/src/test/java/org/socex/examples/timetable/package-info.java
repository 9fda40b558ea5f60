/** Tests of the timetable in a terminal and in a browser. */
package org.socex.examples.timetable;
