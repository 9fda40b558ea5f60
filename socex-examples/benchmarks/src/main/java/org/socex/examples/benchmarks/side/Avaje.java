package org.socex.examples.benchmarks.side;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import io.avaje.validation.ConstraintViolation;
import io.avaje.validation.Validator;
import java.util.Set;
import org.socex.core.AttendanceMode;
import org.socex.core.BookingStatus;
import org.socex.core.EditionStatus;
import org.socex.core.Marking;
import org.socex.core.SessionKind;
import org.socex.core.Strand;
import org.socex.examples.benchmarks.plain.PlainEdition;

/** Code generated at compile time, by Avaje's processors, for plain records. */
public final class Avaje {
  private static final JsonType<PlainEdition> EDITION =
      Jsonb.builder()
          .serializeEmpty(false)
          .add(Strand.class, new Constants<>(Strand.class))
          .add(EditionStatus.class, new Constants<>(EditionStatus.class))
          .add(AttendanceMode.class, new Constants<>(AttendanceMode.class))
          .add(SessionKind.class, new Constants<>(SessionKind.class))
          .add(Marking.class, new Constants<>(Marking.class))
          .add(BookingStatus.class, new Constants<>(BookingStatus.class))
          .build()
          .type(PlainEdition.class);

  private Avaje() {}

  /** Reads a sound document. */
  public static PlainEdition read(byte[] json) {
    return EDITION.fromJson(json);
  }

  /** Writes an edition. */
  public static byte[] write(PlainEdition edition) {
    return EDITION.toJsonBytes(edition);
  }

  /** Judges an edition by the constraints of the plain records. */
  public static Set<ConstraintViolation> validate(PlainEdition edition) {
    return Validation.VALIDATOR.check(edition);
  }

  private static final class Validation {
    static final Validator VALIDATOR = Validator.builder().build();
  }

  private static final class Constants<E extends Enum<E>> implements JsonAdapter<E> {
    private final Words<E> words;

    Constants(Class<E> type) {
      words = new Words<>(type);
    }

    @Override
    public void toJson(JsonWriter out, E constant) {
      out.value(Words.word(constant));
    }

    @Override
    public E fromJson(JsonReader in) {
      return words.constant(in.readString());
    }
  }
}
