package org.socex.examples.benchmarks.side;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONFactory;
import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.reader.ObjectReader;
import com.alibaba.fastjson2.reader.ObjectReaderProvider;
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
    ObjectReaderProvider provider = JSONFactory.getDefaultObjectReaderProvider();
    provider.register(Strand.class, new Constants<>(Strand.class));
    provider.register(EditionStatus.class, new Constants<>(EditionStatus.class));
    provider.register(AttendanceMode.class, new Constants<>(AttendanceMode.class));
    provider.register(SessionKind.class, new Constants<>(SessionKind.class));
    provider.register(Marking.class, new Constants<>(Marking.class));
    provider.register(BookingStatus.class, new Constants<>(BookingStatus.class));
  }

  private Fastjson() {}

  /** Reads a sound document. */
  public static PlainEdition read(byte[] json) {
    return JSON.parseObject(json, PlainEdition.class);
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
