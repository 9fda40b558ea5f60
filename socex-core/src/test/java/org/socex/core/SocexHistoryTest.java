package org.socex.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Profile;
import org.socex.core.rule.Rule;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import org.socex.fixtures.SocexHistory;

/** The real history agrees with its sources and has no error under archive. */
class SocexHistoryTest {
  private final Series series = SocexHistory.series();

  @Test
  void historyHasTwelveEditions() {
    assertEquals(
        List.of(
            "strategic-2015",
            "strategic-2016",
            "strategic-2017",
            "strategic-2018",
            "strategic-2019",
            "strategic-2020",
            "economic-crime-2016",
            "economic-crime-2018",
            "economic-crime-2019",
            "economic-crime-2020",
            "economic-crime-2022",
            "economic-crime-2024"),
        series.getEditions().stream().map(Edition::getId).toList());
  }

  @Test
  void historyFindsEditionsById() {
    series
        .getEditions()
        .forEach(edition -> assertEquals(edition, SocexHistory.edition(edition.getId())));
    assertThrows(IllegalArgumentException.class, () -> SocexHistory.edition("strategic-2031"));
  }

  @Test
  void historyHasTheDatesThatItsSourcesGive() {
    assertEquals(
        """
        strategic-2017 2017-05-15 MONDAY 2017-05-16 TUESDAY
        strategic-2018 2018-05-15 TUESDAY 2018-05-16 WEDNESDAY
        strategic-2019 2019-05-22 WEDNESDAY 2019-05-23 THURSDAY
        strategic-2020 2020-05-12 TUESDAY 2020-05-13 WEDNESDAY
        economic-crime-2020 2020-11-25 WEDNESDAY 2020-12-01 TUESDAY
        """,
        series.getEditions().stream()
            .filter(edition -> edition.getDates().isPresent())
            .map(edition -> edition.getId() + " " + days(edition.getDates().get()) + "\n")
            .collect(Collectors.joining()));
  }

  private static String days(DateSpan dates) {
    DayOfWeek first = dates.getStart().getDayOfWeek();
    DayOfWeek last = dates.getEnd().getDayOfWeek();
    return dates.getStart() + " " + first + " " + dates.getEnd() + " " + last;
  }

  @Test
  void historyHasAttendanceOnlyWhereASourceReportsIt() {
    assertEquals(
        List.of("strategic-2015 225", "economic-crime-2018 400"),
        series.getEditions().stream()
            .filter(edition -> edition.getAttendance().isPresent())
            .map(edition -> edition.getId() + " " + edition.getAttendance().get())
            .toList());
  }

  @Test
  void historyReturnsToTwoVenues() {
    assertEquals(Optional.of("wokefield-estate"), venue("strategic-2018").map(Venue::getId));
    assertEquals(venue("strategic-2018"), venue("strategic-2020"));
    assertEquals(
        Optional.of("crowne-plaza-stratford-upon-avon"),
        venue("economic-crime-2019").map(Venue::getId));
    assertEquals(venue("economic-crime-2019"), venue("economic-crime-2022"));
  }

  private static Optional<Venue> venue(String edition) {
    return SocexHistory.edition(edition).getVenue();
  }

  @Test
  void historyHasNoInventedTimeRoomOrDelegate() {
    for (Edition edition : series.getEditions()) {
      assertEquals(List.of(), edition.getDelegates());
      assertEquals(
          List.of(),
          edition.getSessions().stream()
              .filter(session -> session.getTime().isPresent() || session.getRoom().isPresent())
              .toList());
    }
  }

  @Test
  void everyEditionOfHistoryNamesItsSources() {
    assertEquals(
        List.of(),
        series.getEditions().stream().filter(edition -> edition.getSources().isEmpty()).toList());
  }

  @ParameterizedTest
  @EnumSource
  void historyBreaksNoRuleOnValuesUnderAnyProfile(Profile profile) {
    Set<Rule.Group> groups = EnumSet.of(Rule.Group.VALUES, Rule.Group.SHAPE, Rule.Group.IDENTITY);
    assertEquals(
        List.of(),
        report(profile).getFindings().stream()
            .filter(finding -> groups.contains(finding.getRule().getGroup()))
            .filter(finding -> finding.getRule() != StandardRule.REF_ORPHAN)
            .toList());
  }

  @Test
  void historyHasNoErrorUnderArchive() {
    ValidationReport report = report(Profile.ARCHIVE);
    assertEquals(List.of(), report.errors());
    assertEquals(
        """
        strategic-2015/dates info edition-undated
        strategic-2015/venue info mode-venue
        strategic-2015/capacity info capacity-missing
        strategic-2015/sessions/0 info session-unscheduled
        strategic-2016/dates info edition-undated
        strategic-2016/venue info mode-venue
        strategic-2016/capacity info capacity-missing
        strategic-2016/sessions/0 info session-unscheduled
        strategic-2017/capacity info capacity-missing
        strategic-2017/sessions info programme-day-empty
        strategic-2017/sessions/0 info session-unscheduled
        strategic-2017/sessions/0/speakers info session-no-speaker
        strategic-2017/speakers/0 info ref-orphan
        strategic-2017/speakers/1 info ref-orphan
        strategic-2017/speakers/2 info ref-orphan
        strategic-2017/speakers/3 info ref-orphan
        strategic-2017/speakers/4 info ref-orphan
        strategic-2017/speakers/5 info ref-orphan
        strategic-2017/speakers/6 info ref-orphan
        strategic-2017/speakers/7 info ref-orphan
        strategic-2017/speakers/8 info ref-orphan
        strategic-2017/speakers/9 info ref-orphan
        strategic-2017/speakers/10 info ref-orphan
        strategic-2017/speakers/11 info ref-orphan
        strategic-2018/capacity info capacity-missing
        strategic-2018/sessions info programme-day-empty
        strategic-2018/sessions/0 info session-unscheduled
        strategic-2019/capacity info capacity-missing
        strategic-2019/sessions info programme-day-empty
        strategic-2019/sessions/0 info session-unscheduled
        strategic-2019/sessions/0/speakers info session-no-speaker
        strategic-2019/sessions/1 info session-unscheduled
        strategic-2019/sessions/1/speakers info session-no-speaker
        strategic-2019/sessions/1/capacity warning elective-capacity
        strategic-2019/sessions/2 info session-unscheduled
        strategic-2019/sessions/2/speakers info session-no-speaker
        strategic-2019/sessions/2/capacity warning elective-capacity
        strategic-2019/sessions/3 info session-unscheduled
        strategic-2019/sessions/3/speakers info session-no-speaker
        strategic-2019/sessions/3/capacity warning elective-capacity
        strategic-2019/sessions/4 info session-unscheduled
        strategic-2019/sessions/4/speakers info session-no-speaker
        strategic-2019/sessions/4/capacity warning elective-capacity
        strategic-2019/sessions/5 info session-unscheduled
        strategic-2019/sessions/5/speakers info session-no-speaker
        strategic-2019/sessions/5/capacity warning elective-capacity
        strategic-2019/sessions/6 info session-unscheduled
        strategic-2019/sessions/6/speakers info session-no-speaker
        strategic-2019/sessions/6/capacity warning elective-capacity
        strategic-2019/sessions/7 info session-unscheduled
        strategic-2019/sessions/7/speakers info session-no-speaker
        strategic-2019/sessions/7/capacity warning elective-capacity
        strategic-2019/sessions/8 info session-unscheduled
        strategic-2019/sessions/8/speakers info session-no-speaker
        strategic-2019/sessions/8/capacity warning elective-capacity
        strategic-2020/capacity info capacity-missing
        economic-crime-2016/dates info edition-undated
        economic-crime-2016/venue info mode-venue
        economic-crime-2016/capacity info capacity-missing
        economic-crime-2018 info edition-gap
        economic-crime-2018/dates info edition-undated
        economic-crime-2018/venue info mode-venue
        economic-crime-2018/capacity info capacity-missing
        economic-crime-2019/dates info edition-undated
        economic-crime-2019/capacity info capacity-missing
        economic-crime-2020/dates/end info edition-length-online
        economic-crime-2020/dates/end info edition-spills-month (waived)
        economic-crime-2020/onlineUrl info mode-online-url
        economic-crime-2022 info edition-gap
        economic-crime-2022/dates info edition-undated
        economic-crime-2022/capacity info capacity-missing
        economic-crime-2022/sessions/0 info session-unscheduled
        economic-crime-2022/speakers/0 info ref-orphan
        economic-crime-2022/speakers/1 info ref-orphan
        economic-crime-2024 info edition-gap
        economic-crime-2024/dates info edition-undated
        economic-crime-2024/venue info mode-venue
        economic-crime-2024/capacity info capacity-missing
        economic-crime-2024/sessions/0 info session-unscheduled
        economic-crime-2024/sessions/1 info session-unscheduled
        """,
        report.getFindings().stream().map(this::line).collect(Collectors.joining()));
  }

  private String line(Finding finding) {
    String[] steps = finding.getPointer().split("/", 4);
    Edition edition = series.getEditions().get(Integer.parseInt(steps[2]));
    return edition.getId()
        + (steps.length > 3 ? "/" + steps[3] : "")
        + " "
        + finding.getSeverity().getCode()
        + " "
        + finding.getRule().getCode()
        + (finding.isWaived() ? " (waived)" : "")
        + "\n";
  }

  private ValidationReport report(Profile profile) {
    return SocexValidator.builder().profile(profile).build().validate(series);
  }
}
