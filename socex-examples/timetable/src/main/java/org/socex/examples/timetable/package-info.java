/**
 * Shows an edition and its findings: {@link org.socex.examples.timetable.TextTimetable} in a
 * terminal, {@link org.socex.examples.timetable.HtmlTimetable} in a browser and on paper.
 */
@NullMarked
package org.socex.examples.timetable;

import org.jspecify.annotations.NullMarked;
