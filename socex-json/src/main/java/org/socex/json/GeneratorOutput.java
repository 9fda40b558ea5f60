package org.socex.json;

import org.socex.json.shape.JsonOutput;
import org.socex.json.shape.KnownText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes to a generator of Jackson, which is the host's. */
final class GeneratorOutput extends JsonOutput {
  private final JsonGenerator generator;

  /** Writes on where a generator is, and leaves it open. */
  GeneratorOutput(JsonGenerator generator) {
    this.generator = generator;
  }

  @Override
  public void writeStartObject() {
    generator.writeStartObject();
  }

  @Override
  public void writeEndObject() {
    generator.writeEndObject();
  }

  @Override
  public void writeStartArray() {
    generator.writeStartArray();
  }

  @Override
  public void writeEndArray() {
    generator.writeEndArray();
  }

  @Override
  public void writeName(KnownText name) {
    generator.writeName(name.toString());
  }

  @Override
  public void writeString(KnownText value) {
    generator.writeString(value.toString());
  }

  @Override
  public void writeNumber(int value) {
    generator.writeNumber(value);
  }

  @Override
  public void writeBoolean(boolean value) {
    generator.writeBoolean(value);
  }

  /** A generator refuses unpaired surrogates. */
  @Override
  public void writeString(String value) {
    if (isPaired(value)) {
      generator.writeString(value);
    } else {
      generator.writeRawValue(escaped(value));
    }
  }

  private static boolean isPaired(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (isUnpaired(text, i)) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private static boolean isUnpaired(CharSequence text, int i) {
    return i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
  }

  private static String escaped(String text) {
    StringBuilder quoted = new StringBuilder();
    JsonStringEncoder.getInstance().quoteAsString(text, quoted);
    StringBuilder json = new StringBuilder().append('"');
    for (int i = 0; i < quoted.length(); i++) {
      char c = quoted.charAt(i);
      if (Character.isSurrogate(c) && isUnpaired(quoted, i)) {
        json.append(String.format("\\u%04X", (int) c));
      } else {
        json.append(c);
        if (Character.isHighSurrogate(c)) {
          i++;
          json.append(quoted.charAt(i));
        }
      }
    }
    return json.append('"').toString();
  }
}
