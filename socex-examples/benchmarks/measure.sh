#!/usr/bin/env bash
# Measures everything and prints the tables.
#
#   measure.sh [ROUNDS] [JMH-OPTION...]     4 rounds of the 190 KB document, if nothing is given
#   measure.sh smoke                        every benchmark once, for its result, not for its time
#
# A round is one fork of every benchmark, so that what happens to the machine happens to all sides.
# Results stay in target/results; needs the packaged module.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

package=org.socex.examples.benchmarks
results=target/results
jmh=(java -jar target/benchmarks.jar -foe true -f 1)

if [ "${1:-}" = smoke ]; then
  exec "${jmh[@]}" -wi 0 -i 1 -r 10ms -p size=SMALL,MEDIUM -p findings=400 -p editions=1000
fi

rounds=${1:-4}
options=("${@:2}")
if [ ${#options[@]} = 0 ]; then
  options=(-p size=MEDIUM)
fi

rm -rf "$results"
mkdir -p "$results"
for round in $(seq "$rounds"); do
  "${jmh[@]}" "${options[@]}" -prof "$package.run.CpuTime" -prof gc \
    -rf json -rff "$results/round-$round.json" > "$results/round-$round.log"
  echo "round $round of $rounds" >&2
done
./start.sh > "$results/start.csv"
java -Djdk.attach.allowAttachSelf=true -cp target/benchmarks.jar \
  "$package.report.Report" "$results"/*.json "$results/start.csv" | tee "$results/table.md"
