#!/usr/bin/env bash
# Builds, measures everything in virtual machines of its own (a quarter of an hour), prints the table
# and writes it to docs/benchmarks.md. Leave the machine alone meanwhile.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

mvn -B -ntp -q package -DskipTests -pl docs/benchmarks -am
machine="$(grep -m1 '^model name' /proc/cpuinfo | cut -d: -f2 | xargs), $(nproc) cores"
java -jar docs/benchmarks/target/benchmarks.jar docs/benchmarks.md "$machine"
