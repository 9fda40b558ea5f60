#!/usr/bin/env bash
# Measures, and prints the tables.
#
#   measure.sh                          everything: about half an hour on two cores
#   measure.sh short                    the budgets alone, in one round: five minutes
#   measure.sh quick                    socex and its nearest peers at 190 KB: two minutes
#   measure.sh smoke                    every benchmark once, for its result, not for its time
#   measure.sh ROUNDS [JMH-OPTION...]   a part: the options choose it
#   measure.sh report                   prints the tables of the last run again
#
# A round is one fork of every benchmark, so that what happens to the machine happens to all sides.
# Results stay in target/results, the tables in its table.md; needs the packaged module.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

package=org.socex.examples.benchmarks
results=target/results

# what the budgets are made of: four forks each, the rest has one
budgets='\.(ReadBenchmark\.(floor|socex|databind)|WriteBenchmark\.(socex|databind)|ValidateBenchmark\.(socex|hibernate|plainHibernateStrict)|ReadAndValidateBenchmark\.(socex|databindHibernate|plainDatabindHibernateStrict|databindNetworkntStrict)|BrokenBenchmark\.(socex|databindHibernate)|GrowthBenchmark\.socex|ArchiveBenchmark\.socex.*)$'
nearest='\.(Read|Write|Validate|ReadAndValidate)Benchmark\.(floor|socex|databind|hibernate|plainHibernateStrict|databindHibernate|plainDatabindHibernateStrict|databindNetworkntStrict)$'

jmh() { # NAME OPTION...
  local name=$1
  shift
  java -jar target/benchmarks.jar -foe true -f 1 -prof "$package.run.CpuTime" -prof gc \
    -rf json -rff "$results/$name.json" "$@" > "$results/$name.log"
  echo "$(date +%T) $name" >&2
}

rounds() { # ROUNDS OPTION...
  for round in $(seq "$1"); do
    jmh "round-$round" "${@:2}"
  done
}

report() {
  java -Djdk.attach.allowAttachSelf=true -cp target/benchmarks.jar "$package.report.Report" \
    "$results" | tee "$results/table.md"
}

processes() { # ROUNDS
  java -Xmx256m -cp target/benchmarks.jar "$package.memory.ArchivePeak" SMALL 100000 \
    > "$results/archive.csv"
  ./start.sh "$1" > "$results/start.md"
  cp target/start/start.csv "$results"
}

few=(-wi 2)
bounded=(-p size=MEDIUM -p growth=DELEGATES_100,DELEGATES_10000,SESSIONS_40,SESSIONS_400 "$budgets")

case ${1:-} in
  report)
    report
    exit
    ;;
  smoke)
    exec java -jar target/benchmarks.jar -foe true -f 1 -wi 0 -i 1 -r 10ms \
      -p size=MEDIUM -p findings=400 -p editions=1000
    ;;
esac

rm -rf "$results"
mkdir -p "$results"
echo "socex-examples/benchmarks/measure.sh${*:+ $*}" > "$results/command.txt"
case ${1:-} in
  '')
    rounds 4 "${bounded[@]}"
    jmh growth "${few[@]}" -p growth=DELEGATES_1000,SESSIONS_1000,EDITIONS_1,EDITIONS_10,EDITIONS_100 Growth
    jmh others "${few[@]}" -p size=MEDIUM -e "$budgets"
    jmh sizes "${few[@]}" -p size=SMALL,LARGE '(Read|Write|Validate)Benchmark'
    processes 10
    ;;
  short)
    rounds 1 "${few[@]}" "${bounded[@]}"
    processes 3
    ;;
  quick) rounds 1 "${few[@]}" -p size=MEDIUM "$nearest" ;;
  *) rounds "$@" ;;
esac
report
