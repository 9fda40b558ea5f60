package org.socex.json.shape;

import java.time.LocalDate;

/** Where values are written, token by token. */
public abstract class JsonOutput {

  /** For the outputs of this module. */
  protected JsonOutput() {}

  /** Starts an object. */
  public abstract void writeStartObject();

  /** Ends the object. */
  public abstract void writeEndObject();

  /** Starts an array. */
  public abstract void writeStartArray();

  /** Ends the array. */
  public abstract void writeEndArray();

  /** Writes the name of a field, whose value follows. */
  public abstract void writeName(KnownText name);

  /** Writes a text; unpaired surrogates, which UTF-8 cannot hold, are escaped. */
  public abstract void writeString(String value);

  /** Writes a text that may have been written before. */
  public void writeRecurringString(String value) {
    writeString(value);
  }

  /** Writes a text that is known in advance. */
  public abstract void writeString(KnownText value);

  /** Writes a date in the format of ISO 8601. */
  public void writeDate(LocalDate value) {
    writeString(value.toString());
  }

  /** Writes a number. */
  public abstract void writeNumber(int value);

  /** Writes a boolean. */
  public abstract void writeBoolean(boolean value);

  /** Writes the name of a field, whose value follows. */
  public final void writeName(String name) {
    writeName(new KnownText(name));
  }

  /** Writes a field with a text. */
  public final void writeStringProperty(String name, String value) {
    writeName(name);
    writeString(value);
  }

  /** Writes a field with a number. */
  public final void writeNumberProperty(String name, int value) {
    writeName(name);
    writeNumber(value);
  }

  /** Writes a field with a boolean. */
  public final void writeBooleanProperty(String name, boolean value) {
    writeName(name);
    writeBoolean(value);
  }

  /** Writes the name of a field and starts the object that is its value. */
  public final void writeObjectPropertyStart(String name) {
    writeName(name);
    writeStartObject();
  }

  /** Writes the name of a field and starts the array that is its value. */
  public final void writeArrayPropertyStart(String name) {
    writeName(name);
    writeStartArray();
  }
}
