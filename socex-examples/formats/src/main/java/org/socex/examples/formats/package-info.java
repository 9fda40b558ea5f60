/**
 * Editions in the formats of calendars and conference tools: start at {@link
 * org.socex.examples.formats.Frab}, {@link org.socex.examples.formats.JsCalendar} or {@link
 * org.socex.examples.formats.ICalendar}.
 */
@NullMarked
package org.socex.examples.formats;

import org.jspecify.annotations.NullMarked;
