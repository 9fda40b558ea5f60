package org.socex.examples.benchmarks.side;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Function;
import org.socex.core.AttendanceMode;
import org.socex.core.BookingStatus;
import org.socex.core.EditionStatus;
import org.socex.core.Marking;
import org.socex.core.SessionKind;
import org.socex.core.Strand;
import org.socex.examples.benchmarks.plain.PlainEdition;

/** Gson with plain records. */
public final class GsonReflection {
  private static final Gson GSON =
      new GsonBuilder()
          .disableHtmlEscaping()
          .registerTypeAdapter(LocalDate.class, new Text<>(LocalDate::parse))
          .registerTypeAdapter(LocalTime.class, new Text<>(LocalTime::parse))
          .registerTypeHierarchyAdapter(ZoneId.class, new Text<>(ZoneId::of))
          .registerTypeAdapter(Strand.class, constants(Strand.class))
          .registerTypeAdapter(EditionStatus.class, constants(EditionStatus.class))
          .registerTypeAdapter(AttendanceMode.class, constants(AttendanceMode.class))
          .registerTypeAdapter(SessionKind.class, constants(SessionKind.class))
          .registerTypeAdapter(Marking.class, constants(Marking.class))
          .registerTypeAdapter(BookingStatus.class, constants(BookingStatus.class))
          .create();

  private GsonReflection() {}

  /** Reads a sound document. */
  public static PlainEdition read(byte[] json) {
    return GSON.fromJson(
        new InputStreamReader(new ByteArrayInputStream(json), StandardCharsets.UTF_8),
        PlainEdition.class);
  }

  /** Writes an edition, empty lists included. */
  public static byte[] write(PlainEdition edition) {
    return GSON.toJson(edition).getBytes(StandardCharsets.UTF_8);
  }

  private static <E extends Enum<E>> TypeAdapter<E> constants(Class<E> type) {
    return new Text<>(new Words<>(type)::constant);
  }

  /** What stands as a string in the document. */
  private static final class Text<T> extends TypeAdapter<T> {
    private final Function<String, T> parse;

    Text(Function<String, T> parse) {
      this.parse = parse;
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
      out.value(value instanceof Enum<?> constant ? Words.word(constant) : value.toString());
    }

    @Override
    public T read(JsonReader in) throws IOException {
      return parse.apply(in.nextString());
    }
  }
}
