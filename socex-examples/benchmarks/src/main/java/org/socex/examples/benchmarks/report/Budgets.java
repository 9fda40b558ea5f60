package org.socex.examples.benchmarks.report;

import static org.socex.examples.benchmarks.report.Budget.atLeast;
import static org.socex.examples.benchmarks.report.Budget.atMost;
import static org.socex.examples.benchmarks.report.Budget.besides;
import static org.socex.examples.benchmarks.report.Budget.next;

import java.util.List;
import org.socex.core.Edition;
import org.socex.examples.benchmarks.document.Size;
import org.socex.examples.benchmarks.memory.Retained;
import org.socex.examples.benchmarks.report.Budget.Sense;
import org.socex.examples.benchmarks.side.Databind;
import org.socex.examples.benchmarks.side.Socex;

/** The budgets of this library, in the order in which they were set, and what explains them. */
final class Budgets {
  private static final String SOCEX = "SocexStart";
  private static final String DATABIND = "DatabindHibernateStart";
  private static final String EMPTY = "EmptyStart";

  private final Results results;
  private final Starts starts;
  private final Peak peak;

  Budgets(Results results, Starts starts, Peak peak) {
    this.results = results;
    this.starts = starts;
    this.peak = peak;
  }

  List<Budget> rows() {
    Edition edition = Socex.readAndValidate(Size.MEDIUM.json()).orElseThrow();
    double retained = Retained.bytes(edition);
    double retainedByDatabind = Retained.bytes(Databind.read(Size.MEDIUM.json()));
    double allocated = results.get("ReadAndValidateBenchmark.socex MEDIUM").allocated();
    return List.of(
        atLeast("read, against databind into the same types", 1.7, 2.2, read("databind", "socex")),
        besides("in a host's mapper, which has no rules", read("databind", "socexInMapper")),
        besides("against databind into plain records", read("plainDatabind", "socex")),
        atMost("read, against the floor", 1.4, 1.2, read("socex", "floor")),
        besides("in a host's mapper, which has no rules", read("socexInMapper", "floor")),
        atLeast("write, against databind from the same types", 1.5, 2, write("databind")),
        besides("against databind from plain records", write("plainDatabind")),
        atLeast(
            "validate, against Hibernate Validator on the same types", 4, 6, validate("hibernate")),
        besides("its errors alone against everything", validate("hibernateErrors")),
        atLeast(
            "validate, against Hibernate Validator with stock constraints on equivalent records",
            10,
            15,
            validate("plainHibernateStrict")),
        besides("without a pattern for the characters of texts", validate("plainHibernate")),
        atLeast(
            "read + validate, against databind + Hibernate Validator on the same types",
            2.5,
            3.5,
            both("databindHibernate")),
        besides("its errors alone against everything", both("databindHibernateErrors")),
        atLeast(
            "read + validate, against databind + Hibernate Validator with stock constraints on"
                + " equivalent records",
            3.5,
            5,
            both("plainDatabindHibernateStrict")),
        besides("without a pattern for the characters of texts", both("plainDatabindHibernate")),
        besides("Avaje instead of both, likewise", both("plainAvaje")),
        atLeast(
            "read + validate, against networknt + databind, with a schema for values",
            6,
            9,
            both("databindNetworkntStrict")),
        besides("with the schema of the shape alone", both("databindNetworknt")),
        atMost(
            "read + validate, against the floor",
            1.8,
            1.4,
            results.ratio("ReadAndValidateBenchmark.socex MEDIUM", "ReadBenchmark.floor MEDIUM")),
        broken(1),
        broken(400),
        broken(10_000),
        atMost(
            "garbage of read + validate, in times of what is retained",
            1,
            0.5,
            Ratio.of((allocated - retained) / retained)),
        atMost(
            "retained size, against the same edition bound by databind",
            0.65,
            0.6,
            Ratio.of(retained / retainedByDatabind)),
        atMost(
            "fresh JVM to the first judged document, against databind + Hibernate Validator",
            1 / 3.0,
            starts.wall(SOCEX, DATABIND, "jdk")),
        besides("in CPU time of all cores", starts.cpu(SOCEX, DATABIND, "jdk")),
        besides("without class-data sharing", starts.wall(SOCEX, DATABIND, "off")),
        besides("with an archive of the program's own", starts.wall(SOCEX, DATABIND, "app")),
        next("against an empty JVM", Sense.AT_MOST, 3, starts.wall(SOCEX, EMPTY, "jdk")),
        atMost("classes loaded for it", 1_000, Ratio.of(starts.classes(SOCEX))),
        growth("×100 delegates", 120, "DELEGATES_10000", "DELEGATES_100"),
        growth("×10 sessions", 15, "SESSIONS_400", "SESSIONS_40"),
        grown("×10 delegates", "DELEGATES_1000", "DELEGATES_100"),
        grown("×25 sessions, the most there can be", "SESSIONS_1000", "SESSIONS_40"),
        grown("×10 editions of a series", "EDITIONS_10", "EDITIONS_1"),
        grown("×100 editions of a series", "EDITIONS_100", "EDITIONS_1"),
        atMost(
            "archive of 100,000 editions at 256 MB: heap at its end, against after 1,000",
            1.1,
            Ratio.of(peak.growth())),
        atMost(
            "archive of 10,000 editions, time against one of 1,000",
            11,
            10.5,
            results.ratio("ArchiveBenchmark.socex 10000", "ArchiveBenchmark.socex 1000")),
        next("on all cores, by the clock", Sense.AT_LEAST, 1.8, parallel()));
  }

  private Ratio read(String dividend, String divisor) {
    return results.ratio(
        "ReadBenchmark." + dividend + " MEDIUM", "ReadBenchmark." + divisor + " MEDIUM");
  }

  private Ratio write(String peer) {
    return medium("WriteBenchmark", peer);
  }

  private Ratio validate(String peer) {
    return medium("ValidateBenchmark", peer);
  }

  private Ratio both(String peer) {
    return medium("ReadAndValidateBenchmark", peer);
  }

  private Ratio medium(String benchmark, String peer) {
    return results.ratio(benchmark + "." + peer + " MEDIUM", benchmark + ".socex MEDIUM");
  }

  private Budget broken(int findings) {
    return atLeast(
        "a document with findings, against databind + Hibernate Validator: " + findings,
        2.5,
        4,
        results.ratio(
            "BrokenBenchmark.databindHibernate " + findings, "BrokenBenchmark.socex " + findings));
  }

  private Budget growth(String what, double must, String large, String small) {
    return atMost("growth of read + validate: " + what, must, times(large, small));
  }

  private Budget grown(String what, String large, String small) {
    return besides(what, times(large, small));
  }

  private Ratio times(String large, String small) {
    return results.ratio("GrowthBenchmark.socex " + large, "GrowthBenchmark.socex " + small);
  }

  private Ratio parallel() {
    return Ratio.of(
        results.get("ArchiveBenchmark.socex 10000").wall()
            / results.get("ArchiveBenchmark.socexParallel 10000").wall());
  }
}
