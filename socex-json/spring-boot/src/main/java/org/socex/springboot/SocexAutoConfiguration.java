package org.socex.springboot;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves editions in a servlet application.
 *
 * <ul>
 *   <li>An invalid edition, alone or inside another type, is answered with status 422 and all
 *       findings, as problem details (RFC 9457). Nothing of the document is logged. The property
 *       {@code socex.problem-answers=false} leaves these exceptions to the application.
 *   <li>A parameter that is an enum of the library is read by its code, such as {@code
 *       ?strand=economic-crime}.
 *   <li>A compressed body is answered with status 415.
 * </ul>
 *
 * <p>Spring Boot's mapper finds {@link org.socex.jackson3.SocexModule} by itself.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
public final class SocexAutoConfiguration {

  /** Makes the configuration. */
  public SocexAutoConfiguration() {}

  @Bean
  @ConditionalOnProperty(name = "socex.problem-answers", matchIfMissing = true)
  static InvalidDocumentResolver socexInvalidDocumentResolver() {
    return new InvalidDocumentResolver();
  }

  @Bean
  static CompressedBodyAdvice socexCompressedBodyAdvice() {
    return new CompressedBodyAdvice();
  }

  @Bean
  static WebMvcConfigurer socexParameters() {
    return new WebMvcConfigurer() {
      @Override
      public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new CodedConverters());
      }
    };
  }
}
