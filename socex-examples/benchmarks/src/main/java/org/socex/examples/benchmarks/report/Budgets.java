package org.socex.examples.benchmarks.report;

import static org.socex.examples.benchmarks.report.Budget.atLeast;
import static org.socex.examples.benchmarks.report.Budget.atMost;

import java.util.List;
import org.socex.core.Edition;
import org.socex.examples.benchmarks.document.Size;
import org.socex.examples.benchmarks.memory.Retained;
import org.socex.examples.benchmarks.side.Databind;
import org.socex.examples.benchmarks.side.Socex;

/** The budgets of socex. */
final class Budgets {
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
        atLeast(
            "read + validate, against databind + Hibernate Validator, stock constraints on records,"
                + " strict",
            5,
            6,
            times("ReadAndValidateBenchmark", "plainDatabindHibernate", "MEDIUM")),
        atLeast(
            "read + validate, against networknt (strict schema) + databind",
            5.5,
            7,
            times("ReadAndValidateBenchmark", "databindNetworknt", "MEDIUM")),
        atLeast(
            "read + validate, against databind + Hibernate Validator on the same types",
            2.1,
            2.6,
            times("ReadAndValidateBenchmark", "databindHibernate", "MEDIUM")),
        atMost(
            "read + validate, against the floor",
            2.1,
            1.8,
            results.ratio("ReadAndValidateBenchmark.socex MEDIUM", "ReadBenchmark.floor MEDIUM")),
        atLeast(
            "validate, against Hibernate Validator on the same types",
            4.5,
            6,
            times("ValidateBenchmark", "hibernate", "MEDIUM")),
        atLeast(
            "validate, against Hibernate Validator, stock constraints on records, strict",
            15,
            20,
            times("ValidateBenchmark", "plainHibernate", "MEDIUM")),
        atLeast(
            "read, against databind into the same types",
            1.15,
            1.4,
            times("ReadBenchmark", "databind", "MEDIUM")),
        atLeast(
            "write, against databind from the same types",
            1,
            1.3,
            times("WriteBenchmark", "databind", "MEDIUM")),
        brokenAgainstHibernate(1),
        brokenAgainstHibernate(400),
        brokenAgainstHibernate(10_000),
        brokenAgainstNetworknt(1),
        brokenAgainstNetworknt(400),
        brokenAgainstNetworknt(10_000),
        atMost(
            "garbage of read + validate, against what is retained",
            1.5,
            1,
            (allocated - retained) / retained),
        atMost(
            "retained, against the same edition read by databind",
            0.65,
            0.6,
            retained / retainedByDatabind),
        atMost(
            "fresh JVM to the first validated document, against databind + Hibernate Validator",
            1 / 3.0,
            1 / 4.0,
            starts.ratio("SocexStart", "DatabindHibernateStart")),
        growth("×100 delegates", 120, "DELEGATES_10000", "DELEGATES_100"),
        growth("×10 sessions", 15, "SESSIONS_400", "SESSIONS_40"),
        growth("×10 editions", 12, "EDITIONS_100", "EDITIONS_10"),
        atMost(
            "NDJSON archive of 100,000 editions at -Xmx256m: heap used at the end, against after"
                + " 1,000",
            1.1,
            1.1,
            peak.growth()),
        atLeast("NDJSON archive: two cores against one, by the clock", 1.6, 1.8, twoCores()));
  }

  /** Returns how many times the time of another side is that of socex. */
  private double times(String benchmark, String side, String parameter) {
    return results.ratio(
        benchmark + "." + side + " " + parameter, benchmark + ".socex " + parameter);
  }

  private Budget brokenAgainstHibernate(int findings) {
    return atLeast(
        "findings and their places: "
            + findings
            + ", against databind + Hibernate Validator, which gives no place",
        1.5,
        2.2,
        times("BrokenBenchmark", "databindHibernate", Integer.toString(findings)));
  }

  private Budget brokenAgainstNetworknt(int findings) {
    return atLeast(
        "findings and their places: " + findings + ", against networknt + databind, which gives it",
        4,
        6,
        times("BrokenBenchmark", "databindNetworknt", Integer.toString(findings)));
  }

  private Budget growth(String what, double must, String large, String small) {
    return atMost(
        "growth of read + validate: " + what,
        must,
        results.ratio("GrowthBenchmark.socex " + large, "GrowthBenchmark.socex " + small));
  }

  private double twoCores() {
    return results.get("ArchiveBenchmark.socex 10000").wall()
        / results.get("ArchiveBenchmark.socexParallel 10000").wall();
  }
}
