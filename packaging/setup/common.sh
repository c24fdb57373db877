# shellcheck shell=bash
# Words and times for the steps. Sourced by packaging/inspyre.sh and .ci/run.

# fail SENTENCE WHAT_TO_DO: ends the run; the two are all that a user must read.
fail()
{
    printf '\nerror: %s\n       %s\n' "$1" "$2" >&2
    exit 1
}

note()
{
    printf '    %s\n' "$*"
}

# seconds_since START, where START is an earlier $EPOCHREALTIME
seconds_since()
{
    local now=$EPOCHREALTIME microseconds
    # The decimal separator is the locale's.
    microseconds=$((${now//[.,]/} - ${1//[.,]/}))
    printf '%d.%d s' $((microseconds / 1000000)) $((microseconds / 100000 % 10))
}

# step TITLE WHY COMMAND...: says what is done and why, does it, and says how long it took.
step()
{
    local title=$1 why=$2 begin=$EPOCHREALTIME
    shift 2
    printf '==> %s: %s\n' "$title" "$why"
    "$@"
    printf '    %s: %s\n' "$title" "$(seconds_since "$begin")"
}

# has_display: whether a window can be shown here.
has_display()
{
    [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]
}

# memory_bytes: of the machine, or what the control group leaves of it.
memory_bytes()
{
    local total limit=max
    total=$(awk '/^MemTotal:/ { printf "%.0f", $2 * 1024 }' /proc/meminfo)
    [[ -r /sys/fs/cgroup/memory.max ]] && limit=$(</sys/fs/cgroup/memory.max)
    if [[ $limit != max ]] && ((limit < total)); then
        total=$limit
    fi
    echo "$total"
}

# default_jobs: a file that includes libtorch takes up to 1 GB, so 2 GB for each compiler.
default_jobs()
{
    local cores by_memory
    cores=$(nproc)
    by_memory=$(($(memory_bytes) / 2000000000))
    ((by_memory < 1)) && by_memory=1
    echo $((cores < by_memory ? cores : by_memory))
}
