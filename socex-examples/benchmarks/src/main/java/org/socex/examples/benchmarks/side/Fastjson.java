package org.socex.examples.benchmarks.side;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONFactory;
import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.JSONWriter;
import com.alibaba.fastjson2.reader.ObjectReader;
import java.lang.reflect.Type;
import org.socex.core.AttendanceMode;
import org.socex.core.BookingStatus;
import org.socex.core.EditionStatus;
import org.socex.core.Marking;
import org.socex.core.SessionKind;
import org.socex.core.Strand;
import org.socex.examples.benchmarks.plain.PlainEdition;

/** Fastjson 2, which generates its code at run time, with plain records. */
public final class Fastjson {
  static {
    register(Strand.class);
    register(EditionStatus.class);
    register(AttendanceMode.class);
    register(SessionKind.class);
    register(Marking.class);
    register(BookingStatus.class);
  }

  private Fastjson() {}

  /** Reads a sound document. */
  public static PlainEdition read(byte[] json) {
    return JSON.parseObject(json, PlainEdition.class);
  }

  /** Writes an edition. */
  public static byte[] write(PlainEdition edition) {
    return JSON.toJSONBytes(edition, JSONWriter.Feature.IgnoreEmpty);
  }

  private static <E extends Enum<E>> void register(Class<E> type) {
    JSONFactory.getDefaultObjectReaderProvider().register(type, new Constants<>(type));
    JSONFactory.getDefaultObjectWriterProvider()
        .register(
            type,
            (out, constant, name, declared, features) ->
                out.writeString(Words.word((Enum<?>) constant)));
  }

  private static final class Constants<E extends Enum<E>> implements ObjectReader<E> {
    private final Words<E> words;

    Constants(Class<E> type) {
      words = new Words<>(type);
    }

    @Override
    public E readObject(JSONReader in, Type type, Object name, long features) {
      return words.constant(in.readString());
    }
  }
}
