/**
 * The SOCEX conference series as immutable types, with the rules that a valid programme keeps.
 *
 * <p>Start at {@link org.socex.core.Edition}, one conference, and {@link
 * org.socex.core.validation.SocexValidator}, which validates it.
 *
 * <pre>{@code
 * Edition edition =
 *     Edition.builder()
 *         .id("strategic-2032")
 *         .strand(Strand.STRATEGIC)
 *         .year(2032)
 *         .name("Strategic SOCEX 2032")
 *         .dates(DateSpan.of(LocalDate.of(2032, 5, 18), LocalDate.of(2032, 5, 20)))
 *         .build();
 * ValidationReport report = SocexValidator.standard().validate(edition);
 * report.getFindings().forEach(System.out::println);
 * }</pre>
 *
 * <p>The model, without attributes that are plain values. A question mark says that an attribute
 * may be absent, a star that there may be several; an arrow leads to what an id names within the
 * edition.
 *
 * <pre>
 * Series
 * └─ editions *: Edition
 *    ├─ dates ?: DateSpan
 *    ├─ previousDates *: DateSpan
 *    ├─ venue ?: Venue
 *    │  ├─ address: Address
 *    │  └─ rooms *: Room
 *    ├─ attendance ?: Headcount
 *    ├─ host ? → Speaker
 *    ├─ electives ?: ElectivePolicy
 *    ├─ sessions *: Session
 *    │  ├─ time ?: TimeSpan
 *    │  ├─ room ? → Room
 *    │  ├─ speakers * → Speaker
 *    │  └─ chair ? → Speaker
 *    ├─ speakers *: Speaker
 *    ├─ delegates *: Delegate
 *    │  └─ electives * → Session
 *    └─ waivers *: Waiver
 * </pre>
 */
@SuppressWarnings("module") // the JSON modules are built after this one
module org.socex.core {
  requires transitive jakarta.validation;
  requires transitive org.jspecify;
  requires static org.immutables.value;

  exports org.socex.core;
  exports org.socex.core.rule;
  exports org.socex.core.internal to
      org.socex.json,
      org.socex.jackson2,
      org.socex.jackson3;
  exports org.socex.core.validation;
}
