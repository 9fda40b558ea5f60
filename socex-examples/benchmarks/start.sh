#!/usr/bin/env bash
# Times whole processes, in turn: from the start of the JVM to the first judged document of 190 KB.
#
#   start.sh [ROUNDS] > start.csv     10 rounds, if none are given; needs the packaged module
#
# A line names the program, the kind of class-data sharing, the least milliseconds by the clock and
# of all cores, and the classes loaded. Sharing is off, the JDK's own archive (jdk), or an archive
# of the program's classes, too (app).
set -euo pipefail
export LC_ALL=C
cd "$(dirname "${BASH_SOURCE[0]}")"

rounds=${1:-10}
package=org.socex.examples.benchmarks
own=target/original-benchmarks.jar
work=target/start
document=$work/medium.json

in_lib() {
  local path=$own
  for name in "$@"; do
    path=$path:target/lib/$name.jar
  done
  echo "$path"
}

jackson="jackson-annotations jackson-core jackson-databind"
socex="socex-core socex-json jakarta.validation-api jspecify"
hibernate="hibernate-validator jboss-logging classmate slf4j-api slf4j-nop"

class_path() {
  # shellcheck disable=SC2086 # lists of names
  case $1 in
    EmptyStart) in_lib ;;
    SocexStart) in_lib $socex $jackson ;;
    *) in_lib $socex $jackson $hibernate ;;
  esac
}

program() { # PROGRAM SHARING-OPTION...
  local name=$1
  shift
  java "$@" -Dorg.jboss.logging.provider=slf4j -cp "$(class_path "$name")" \
    "$package.start.$name" "$document"
}

sharing() { # PROGRAM KIND
  case $2 in
    off) echo -Xshare:off ;;
    jdk) echo -Xshare:auto ;;
    app) echo "-XX:SharedArchiveFile=$work/$1.jsa" ;;
  esac
}

programs="EmptyStart SocexStart DatabindHibernateStart PlainDatabindHibernateStart"
kinds="off jdk app"

rm -rf "$work"
mkdir -p "$work"
java -cp "target/benchmarks.jar" "$package.document.WriteDocument" MEDIUM "$document"

for name in $programs; do
  printed=$(program "$name" -XX:ArchiveClassesAtExit="$work/$name.jsa" -Xlog:disable)
  if [ "$name" != EmptyStart ] && [ "$printed" != "400 0" ]; then
    echo "$name does other work: $printed" >&2
    exit 1
  fi
done

TIMEFORMAT='%R %U %S'
for round in $(seq "$rounds"); do
  for kind in $kinds; do
    for name in $programs; do
      option=$(sharing "$name" "$kind")
      spent=$({ time program "$name" "$option" > "$work/out" 2>&1; } 2>&1)
      echo "$name $kind $spent" >> "$work/times"
    done
  done
  echo "round $round of $rounds" >&2
done

for kind in $kinds; do
  for name in $programs; do
    program "$name" "$(sharing "$name" "$kind")" -Xlog:class+load > "$work/out"
    classes=$(grep -c ' source: ' "$work/out")
    awk -v name="$name" -v kind="$kind" -v classes="$classes" '
      $1 == name && $2 == kind {
        wall = $3 * 1000; cpu = ($4 + $5) * 1000
        if (!n++ || wall < least_wall) least_wall = wall
        if (n == 1 || cpu < least_cpu) least_cpu = cpu
      }
      END { printf "%s,%s,%d,%d,%d\n", name, kind, least_wall, least_cpu, classes }' "$work/times"
  done
done
