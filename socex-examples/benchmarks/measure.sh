#!/usr/bin/env bash
# Measures socex beside other libraries, and prints the results in Markdown.
#
#   measure.sh                          all budgets, four rounds: about 23 minutes on two quiet cores
#   measure.sh short                    the same in one round: about 5 minutes
#   measure.sh smoke                    every benchmark once, to check its result: about 2 minutes
#   measure.sh ROUNDS [JMH-OPTION...]   the benchmarks that the options choose
#   measure.sh report                   prints the results of the last run again
#
# Package the module first. A round is one fork of every benchmark, so that all sides are measured
# under the same conditions. Results are kept in target/results, the Markdown in its table.md.
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "${BASH_SOURCE[0]}")"

package=org.socex.examples.benchmarks
jar=target/benchmarks.jar
results=target/results
document=target/medium.json

rounds() { # ROUNDS JMH-OPTION...
  for round in $(seq "$1"); do
    java -jar $jar -foe true -f 1 -prof $package.run.CpuTime -prof gc \
      -rf json -rff "$results/round-$round.json" "${@:2}" > "$results/round-$round.log"
    echo "$(date +%T) round $round" >&2
  done
}

# A program with the jars that a host would have.
program() { # NAME
  local path=target/original-benchmarks.jar
  local jars="socex-core socex-json jakarta.validation-api jspecify jackson-core"
  if [ "$1" = DatabindHibernateStart ]; then
    jars="$jars jackson-annotations jackson-databind hibernate-validator jboss-logging classmate"
    jars="$jars slf4j-api slf4j-nop"
  fi
  for name in $jars; do
    path=$path:target/lib/$name.jar
  done
  java -Dorg.jboss.logging.provider=slf4j -cp "$path" "$package.start.$1" "$document"
}

starts() { # ROUNDS
  local out=$results/start.out
  java -cp $jar $package.document.WriteDocument MEDIUM "$document"
  for _ in $(seq "$1"); do
    for name in SocexStart DatabindHibernateStart; do
      TIMEFORMAT="$name,%3R,%3U,%3S"
      { time program $name > "$out" 2>&1; } 2>> "$results/start.csv"
      if [ "$(xargs < "$out")" != "400 0" ]; then
        echo "$name prints: $(cat "$out")" >&2
        exit 1
      fi
    done
  done
}

archive() {
  java -Xmx256m -cp $jar $package.memory.ArchivePeak SMALL 100000 > "$results/archive.csv"
}

report() {
  java -Djdk.attach.allowAttachSelf=true -cp $jar $package.report.Report "$results" \
    | tee "$results/table.md"
}

case ${1:-} in
  report)
    report
    exit
    ;;
  smoke)
    exec java -jar $jar -foe true -f 1 -wi 0 -i 1 -r 10ms
    ;;
esac

rm -rf "$results"
mkdir -p "$results"
echo "socex-examples/benchmarks/measure.sh${*:+ $*}" > "$results/command.txt"
case ${1:-} in
  '')
    rounds 4
    starts 10
    archive
    ;;
  short)
    rounds 1 -wi 2
    starts 4
    archive
    ;;
  *) rounds "$@" ;;
esac
report
