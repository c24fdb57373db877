#!/bin/sh
# run.sh [TARGET] SECONDS [WORK [SEED]]: fuzzes that long with clang's libFuzzer, ASan and UBSan, from the
# corpus here: the reader of models (TARGET checkpoint, if none is named), of edits (edit_file), of journals
# (journal), of recipes (recipe) or of HTTP requests (request), or what keeps a picture's metadata from telling (metadata). New inputs go to
# WORK (build/fuzz/work, build/fuzz/work-TARGET); what fails is kept there too.
# The same SEED in an empty WORK tries the same inputs in the same order; without one, others each time.
set -eu
usage="usage: run.sh [checkpoint|edit_file|journal|metadata|recipe|request] SECONDS [WORK [SEED]]"
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$root/build/fuzz
target=checkpoint
programs=OFF
work=$build/work
case ${1:-} in
checkpoint) shift ;;
edit_file | journal | metadata | recipe | request)
    target=$1
    programs=ON
    work=$build/work-$target
    shift
    ;;
esac
seconds=${1:?$usage}
work=${2:-$work}
seed=${3:-0}
cxx=${CXX:-clang++}
command -v "$cxx" > /dev/null || { echo "run.sh needs clang++: apt install clang" >&2; exit 2; }

cmake -S "$root" -B "$build" -G Ninja -DCMAKE_CXX_COMPILER="$cxx" -DCMAKE_BUILD_TYPE=RelWithDebInfo \
    -DINSPYRE_FUZZ=ON -DINSPYRE_PROGRAMS=$programs -DINSPYRE_TORCH=OFF -DINSPYRE_UI=OFF -DBUILD_TESTING=OFF > /dev/null
cmake --build "$build" --target "${target}_fuzzer" -j 2 -- --quiet
mkdir -p "$work"
exec "$build/bin/${target}_fuzzer" "$work" "$here/corpus/$target" -dict="$here/$target.dict" \
    -artifact_prefix="$work/" -seed="$seed" -max_total_time="$seconds" -timeout=30 -rss_limit_mb=1024 -malloc_limit_mb=256 \
    -max_len=131072 -print_final_stats=1
