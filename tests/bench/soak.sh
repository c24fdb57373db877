#!/bin/bash
# soak.sh [COUNT] [SIZE] [inspyre-cli OPTIONS...]: does the memory of the program stay flat? Cuts COUNT (1000) pictures of
# mixed sizes out in one process, with the network at SIZE (fast), and prints what is resident after some of them and
# the spread after the first 20. Fails if the most is more than a tenth above what was resident after these.
# INSPYRE_CLI names the program.
set -euo pipefail
count=${1:-1000}
size=${2:-fast}
cli=${INSPYRE_CLI:-$(dirname "$0")/../../build/release/bin/inspyre-cli}
first=20
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# As PPM, which needs no other program: "WIDTHxHEIGHT", of noise, which is the worst for every encoder.
sizes=(320x240 1x1 640x480 1200x900 33x777 2000x1500 800x800 1600x100)
inputs=()
for ((i = 0; i < count; ++i)); do
    shape=${sizes[i % ${#sizes[@]}]}
    file=$work/$shape.ppm
    if [ ! -e "$file" ]; then
        { printf 'P6\n%d %d\n255\n' "${shape%x*}" "${shape#*x}"
          head -c $((3 * ${shape%x*} * ${shape#*x})) /dev/urandom; } > "$file"
    fi
    ln -s "$file" "$work/$i.ppm"
    inputs+=("$work/$i.ppm")
done

coproc run { exec "$cli" remove "${inputs[@]}" -o "$work/out/" --size "$size" --json "${@:3}"; }
pid=${run_PID:?}
done=0
low=0
high=0
start=0
printf '%8s %12s\n' pictures 'resident MB'
while read -r line <&"${run[0]}"; do
    [[ $line == *'"event":"result"'* ]] || continue
    done=$((done + 1))
    rm -f "$work"/out/*
    # The program writes on meanwhile; after the last picture it may have ended.
    now=$(awk '/^VmRSS/ { print int($2 * 1024 / 1000000) }' "/proc/$pid/status" 2>/dev/null || true)
    [ -n "$now" ] || continue
    if [ "$done" -eq "$first" ]; then start=$now low=$now high=$now; fi
    if [ "$done" -ge "$first" ]; then
        low=$((now < low ? now : low))
        high=$((now > high ? now : high))
    fi
    if [ "$done" -eq "$first" ] || [ $((done % 100)) -eq 0 ]; then printf '%8d %12d\n' "$done" "$now"; fi
done 2>/dev/null
[ "$done" -eq "$count" ] || { echo "soak.sh: $done of $count pictures were done" >&2; exit 1; }
[ "$count" -gt "$first" ] || exit 0
echo "after the first $first: from $low to $high MB, $(((high - start) * 100 / start)) % above picture $first at most"
[ "$high" -le $((start + start / 10)) ]
