#!/bin/sh
# run.sh SECONDS [WORK [SEED]]: fuzzes the checkpoint reader that long with clang's libFuzzer, ASan and
# UBSan, from the corpus here. New inputs go to WORK (build/fuzz/work); what fails is kept there too.
# The same SEED in an empty WORK tries the same inputs in the same order; without one, others each time.
set -eu
seconds=${1:?usage: run.sh SECONDS [WORK [SEED]]}
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$root/build/fuzz
work=${2:-$build/work}
seed=${3:-0}
cxx=${CXX:-clang++}
command -v "$cxx" > /dev/null || { echo "run.sh needs clang++: apt install clang" >&2; exit 2; }

cmake -S "$root" -B "$build" -G Ninja -DCMAKE_CXX_COMPILER="$cxx" -DCMAKE_BUILD_TYPE=RelWithDebInfo \
    -DINSPYRE_FUZZ=ON -DINSPYRE_PROGRAMS=OFF -DINSPYRE_TORCH=OFF -DINSPYRE_UI=OFF -DBUILD_TESTING=OFF > /dev/null
cmake --build "$build" --target checkpoint_fuzzer -j 2 -- --quiet
mkdir -p "$work"
exec "$build/bin/checkpoint_fuzzer" "$work" "$here/corpus/checkpoint" -dict="$here/checkpoint.dict" \
    -artifact_prefix="$work/" -seed="$seed" -max_total_time="$seconds" -timeout=30 -rss_limit_mb=1024 -malloc_limit_mb=256 \
    -max_len=131072 -print_final_stats=1
