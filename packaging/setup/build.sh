# shellcheck shell=bash
# Configures and builds one preset. Sourced by packaging/inspyre.sh.

# configure PRESET OPTION...: runs CMake only if it has not run here with the same options; ninja
# itself runs it again when a CMake file changed. The array `once` is
# given too, but a change of it alone is no reason to run.
configure()
{
    local preset=$1 stamp=$root/build/$1/.configured
    shift
    local wanted="$torch_dir $*"
    if [[ -f $root/build/$preset/build.ninja && -f $stamp && $(<"$stamp") == "$wanted" ]]; then
        note "build/$preset is configured"
        return
    fi
    (cd "$root" && cmake --preset "$preset" -DINSPYRE_TORCH_DIR="$torch_dir" "$@" "${once[@]}") ||
        fail "CMake could not configure the preset $preset." \
            "Its message above names what is missing. After an update of the system, delete build/$preset and try again."
    printf '%s' "$wanted" >"$stamp"
}

# build PRESET TARGET...: without a target, all of it.
build()
{
    local preset=$1 targets=()
    shift
    (($# > 0)) && targets=(--target "$@")
    (cd "$root" && NINJA_STATUS='    [%f/%t, %e s] ' cmake --build --preset "$preset" -j "$jobs" "${targets[@]}") ||
        fail "The preset $preset does not build." \
            "The compiler's message is above. If it was killed for lack of memory, add --jobs 1."
}
