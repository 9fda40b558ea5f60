/** What a reader of the timetable can rely on, in a terminal and in a browser. */
package org.socex.examples.timetable;
