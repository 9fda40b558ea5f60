#!/usr/bin/env bash
# Times whole processes, in turn: from the start of the JVM to the first judged document of 190 KB.
#
#   start.sh [ROUNDS]            prints medians of 10 rounds, if none are given
#   start.sh classes [PROGRAM]   counts the classes by package that an empty JVM does not load
#
# Class-data sharing is off, the JDK's own archive (jdk), or an archive of the program's classes,
# too (app). A line of target/start/start.csv is one process: program, kind of sharing, milliseconds
# by the clock and of all cores, classes loaded. Needs the packaged module.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "${BASH_SOURCE[0]}")"

package=org.socex.examples.benchmarks
own=target/original-benchmarks.jar
work=target/start
document=target/medium.json

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

program() { # PROGRAM OPTION...
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

loaded() { # PROGRAM OPTION...
  program "$@" -Xlog:class+load | sed -n 's/^.*\] \([^ ]*\) source: .*$/\1/p'
}

rm -rf "$work"
mkdir -p "$work"
java -cp target/benchmarks.jar "$package.document.WriteDocument" MEDIUM "$document"

if [ "${1:-}" = classes ]; then
  comm -13 <(loaded EmptyStart | sort) <(loaded "${2:-SocexStart}" | sort) \
    | sed 's/[$/].*$//; s/\.[^.]*$//' | sort | uniq -c | sort -rn
  exit
fi

programs="EmptyStart SocexStart DatabindHibernateStart PlainDatabindHibernateStart"
kinds="off jdk app"
declare -A classes

for name in $programs; do
  printed=$(program "$name" -XX:ArchiveClassesAtExit="$work/$name.jsa" -Xlog:disable)
  if [ "$name" != EmptyStart ] && [ "$printed" != "400 0" ]; then
    echo "$name does other work: $printed" >&2
    exit 1
  fi
  for kind in $kinds; do
    classes[$name,$kind]=$(loaded "$name" "$(sharing "$name" "$kind")" | wc -l)
  done
done

TIMEFORMAT='%R %U %S'
for round in $(seq "${1:-10}"); do
  for kind in $kinds; do
    for name in $programs; do
      option=$(sharing "$name" "$kind")
      { time program "$name" "$option" > "$work/out" 2>&1; } 2>&1 \
        | awk -v who="$name,$kind" -v classes="${classes[$name,$kind]}" \
          '{ printf "%s,%.0f,%.0f,%d\n", who, $1 * 1000, ($2 + $3) * 1000, classes }' \
          >> "$work/start.csv"
    done
  done
  echo "$(date +%T) start $round" >&2
done

java -cp target/benchmarks.jar "$package.report.Report" "$work"
