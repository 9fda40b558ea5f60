package org.socex.examples.benchmarks.side;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Function;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.socex.core.AttendanceMode;
import org.socex.core.BookingStatus;
import org.socex.core.EditionStatus;
import org.socex.core.Marking;
import org.socex.core.SessionKind;
import org.socex.core.Strand;
import org.socex.examples.benchmarks.plain.PlainEdition;

/** Moshi with plain records. */
public final class MoshiReflection {
  private static final JsonAdapter<PlainEdition> EDITION =
      new Moshi.Builder()
          .add(LocalDate.class, new Text<>(LocalDate::parse))
          .add(LocalTime.class, new Text<>(LocalTime::parse))
          .add(ZoneId.class, new Text<>(ZoneId::of))
          .add(Strand.class, constants(Strand.class))
          .add(EditionStatus.class, constants(EditionStatus.class))
          .add(AttendanceMode.class, constants(AttendanceMode.class))
          .add(SessionKind.class, constants(SessionKind.class))
          .add(Marking.class, constants(Marking.class))
          .add(BookingStatus.class, constants(BookingStatus.class))
          .build()
          .adapter(PlainEdition.class);

  private MoshiReflection() {}

  /** Reads a sound document. */
  public static @Nullable PlainEdition read(byte[] json) {
    try {
      return EDITION.fromJson(new Buffer().write(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes an edition, empty lists included. */
  public static byte[] write(PlainEdition edition) {
    Buffer json = new Buffer();
    try {
      EDITION.toJson(json, edition);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.readByteArray();
  }

  private static <E extends Enum<E>> JsonAdapter<E> constants(Class<E> type) {
    return new Text<>(new Words<>(type)::constant);
  }

  /** What stands as a string in the document. */
  private static final class Text<T> extends JsonAdapter<T> {
    private final Function<String, T> parse;

    Text(Function<String, T> parse) {
      this.parse = parse;
    }

    @Override
    public void toJson(JsonWriter out, @Nullable T value) throws IOException {
      out.value(value instanceof Enum<?> constant ? Words.word(constant) : String.valueOf(value));
    }

    @Override
    public T fromJson(JsonReader in) throws IOException {
      return parse.apply(in.nextString());
    }
  }
}
