package org.socex.examples.benchmarks.report;

import static org.socex.examples.benchmarks.report.Budget.atLeast;
import static org.socex.examples.benchmarks.report.Budget.atMost;

import java.util.List;
import org.socex.core.Edition;
import org.socex.examples.benchmarks.document.Size;
import org.socex.examples.benchmarks.memory.Retained;
import org.socex.examples.benchmarks.side.Databind;
import org.socex.examples.benchmarks.side.Socex;

/** The budgets of this library, in the order in which they were set. */
final class Budgets {
  private static final double NO_GOAL = Double.NaN;

  private final Results results;
  private final Starts starts;

  Budgets(Results results, Starts starts) {
    this.results = results;
    this.starts = starts;
  }

  List<Budget> rows() {
    Edition edition = Socex.readAndValidate(Size.MEDIUM.json()).orElseThrow();
    double retained = Retained.bytes(edition);
    double retainedByDatabind = Retained.bytes(Databind.read(Size.MEDIUM.json()));
    double allocated = results.get("ReadAndValidateBenchmark.socex MEDIUM").allocated();
    return List.of(
        atLeast("read, against databind into the same types", 1.7, 2.2, read("databind", "socex")),
        atLeast(
            "– the same in a mapper, which has no rules to switch off",
            1.7,
            2.2,
            read("databind", "socexInMapper")),
        atMost("read, against the floor", 1.4, 1.2, read("socex", "floor")),
        atMost(
            "– the same in a mapper, which has no rules to switch off",
            1.4,
            1.2,
            read("socexInMapper", "floor")),
        atLeast(
            "write, against databind from the same types",
            1.5,
            2,
            medium("WriteBenchmark", "databind", "socex")),
        atLeast(
            "validate, against Hibernate Validator on the same types",
            4,
            6,
            medium("ValidateBenchmark", "hibernate", "socex")),
        atLeast(
            "– the same, errors alone against everything",
            4,
            6,
            medium("ValidateBenchmark", "hibernateErrors", "socex")),
        atLeast(
            "validate, against Hibernate Validator with stock constraints on plain records",
            10,
            15,
            medium("ValidateBenchmark", "plainHibernate", "socex")),
        atLeast(
            "– the same, with a pattern for the characters of every text",
            10,
            15,
            medium("ValidateBenchmark", "plainHibernateStrict", "socex")),
        atLeast(
            "read + validate, against databind + Hibernate Validator on the same types",
            2.5,
            3.5,
            both("databindHibernate", "socex")),
        atLeast(
            "– the same, errors alone against everything",
            2.5,
            3.5,
            both("databindHibernateErrors", "socex")),
        atLeast(
            "read + validate, against databind + Hibernate Validator with stock constraints on"
                + " plain records",
            3.5,
            5,
            both("plainDatabindHibernate", "socex")),
        atLeast(
            "– the same, with a pattern for the characters of every text",
            3.5,
            5,
            both("plainDatabindHibernateStrict", "socex")),
        atLeast(
            "read + validate, against networknt + databind, by the schema of the shape",
            6,
            9,
            both("databindNetworknt", "socex")),
        atLeast(
            "– the same, by a schema with constraints on values",
            6,
            9,
            both("databindNetworkntStrict", "socex")),
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
            (allocated - retained) / retained),
        atMost(
            "retained size, against the same edition bound by databind",
            0.65,
            0.6,
            retained / retainedByDatabind),
        atMost(
            "fresh JVM to the first validated document, against databind + Hibernate Validator,"
                + " by the clock",
            1 / 3.0,
            NO_GOAL,
            starts.wallRatio("SocexStart", "DatabindHibernateStart")),
        atMost(
            "– the same, in CPU time of all cores",
            1 / 3.0,
            NO_GOAL,
            starts.cpuRatio("SocexStart", "DatabindHibernateStart")),
        atMost(
            "– against an empty JVM, by the clock",
            NO_GOAL,
            3,
            starts.wallRatio("SocexStart", "EmptyStart")),
        atMost("– classes loaded", 1_000, NO_GOAL, starts.classes("SocexStart")),
        growth("×100 delegates", 120, "DELEGATES_10000", "DELEGATES_100"),
        growth("×10 sessions", 15, "SESSIONS_400", "SESSIONS_40"),
        growth("×10 editions", 15, "EDITIONS_100", "EDITIONS_10"),
        atMost(
            "an archive of 10,000 editions, against one of 1,000",
            11,
            10.5,
            results.ratio("ArchiveBenchmark.socex 10000", "ArchiveBenchmark.socex 1000")),
        atLeast("an archive on two cores, by the clock", NO_GOAL, 1.8, parallel()));
  }

  private double read(String dividend, String divisor) {
    return medium("ReadBenchmark", dividend, divisor);
  }

  private double both(String dividend, String divisor) {
    return medium("ReadAndValidateBenchmark", dividend, divisor);
  }

  private double medium(String benchmark, String dividend, String divisor) {
    return results.ratio(
        benchmark + "." + dividend + " MEDIUM", benchmark + "." + divisor + " MEDIUM");
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
    return atMost(
        "growth of read + validate: " + what,
        must,
        NO_GOAL,
        results.ratio("GrowthBenchmark.socex " + large, "GrowthBenchmark.socex " + small));
  }

  private double parallel() {
    return results.get("ArchiveBenchmark.socex 10000").wall()
        / results.get("ArchiveBenchmark.socexParallel 10000").wall();
  }
}
