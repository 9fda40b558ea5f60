package org.socex.springboot;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.socex.core.rule.Coded;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Reads the enums of the library by their codes. */
final class CodedConverters implements ConverterFactory<String, Coded> {

  @Override
  public <C extends Coded> Converter<String, C> getConverter(Class<C> type) {
    return code -> {
      C[] constants = type.getEnumConstants();
      for (C constant : constants) {
        if (constant.getCode().equals(code)) {
          return constant;
        }
      }
      throw new IllegalArgumentException("not one of " + codes(type));
    };
  }

  /** Returns the codes of an enum, as a list for people. */
  static String codes(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> ((Coded) constant).getCode())
        .collect(Collectors.joining(", "));
  }
}
