#!/usr/bin/env bash
# Sets up, builds and starts inspyre, or runs its tests. See --help.
set -euo pipefail

packaging=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$packaging")
setup=$packaging/setup
# shellcheck source=packaging/setup/common.sh
. "$setup/common.sh"
# shellcheck source=packaging/setup/packages.sh
. "$setup/packages.sh"
# shellcheck source=packaging/setup/libtorch.sh
. "$setup/libtorch.sh"
# shellcheck source=packaging/setup/build.sh
. "$setup/build.sh"
# shellcheck source=packaging/setup/tests.sh
. "$setup/tests.sh"

usage()
{
    cat <<'END'
usage: packaging/inspyre.sh run [OPTION...] [IMAGE...]
       packaging/inspyre.sh test [OPTION...] [-- CTEST_OPTION...]
       packaging/inspyre.sh build [OPTION...] [-- TARGET...]
       packaging/inspyre.sh setup [OPTION...]

run    installs what is missing, fetches libtorch, builds, and starts the program with the images.
       Without a display it cuts them out and says where the results are. Without an image it
       takes the sample that comes with inspyre.
test   the same set-up, then builds and runs all tests.
build  the set-up and the build of `test` alone.
setup  the set-up of `test` alone.

Each does only what is not done yet: the second time it takes seconds.

  --cuda          fetch what a GPU needs, even if no NVIDIA driver is found here
  --no-cuda       for the CPU alone, even if there is one
  --jobs N        compile N files at once (default: by cores and memory)
  --preset NAME   another preset of CMakePresets.json (default: release for run, else ci)
  -DNAME=VALUE    an option of CMake
  --no-window     cut out on the command line, even if there is a display
  --output DIR    where that puts its results (default: ./inspyre-output)
  --no-packages   install no system packages
  -h, --help      show this

environment: INSPYRE_TORCH_DIR (a libtorch of your own), XDG_CACHE_HOME (where libtorch is kept);
pip's settings say where libtorch comes from: PIP_INDEX_URL, PIP_FIND_LINKS, PIP_CERT, pip.conf.

example: packaging/inspyre.sh run ~/Pictures/cat.jpg
END
}

# wrong_usage WHAT: the shell's exit code for wrong usage is 2.
wrong_usage()
{
    printf 'error: %s\n       See packaging/inspyre.sh --help.\n' "$1" >&2
    exit 2
}

command='' cuda=auto jobs='' preset='' packages=yes window=auto output=inspyre-output
images=() defines=() rest=()

# need_value OPTION COUNT: an option that is the last argument has no value.
need_value()
{
    (($2 > 1)) || wrong_usage "$1 needs a value."
}

parse()
{
    while (($#)); do
        case $1 in
        -h | --help) usage && exit 0 ;;
        --cuda) cuda=yes ;;
        --no-cuda) cuda=no ;;
        --jobs) need_value "$1" $# && jobs=$2 && shift ;;
        --preset) need_value "$1" $# && preset=$2 && shift ;;
        --no-window) window=no ;;
        --output) need_value "$1" $# && output=$2 && shift ;;
        --no-packages) packages=no ;;
        --)
            shift
            break
            ;;
        -D?*) defines+=("$1") ;;
        -?*) wrong_usage "There is no option $1." ;;
        *)
            if [[ -z $command ]]; then
                command=$1
            else
                images+=("$1")
            fi
            ;;
        esac
        shift
    done
    case $command in
    run) images+=("$@") ;;
    test | build) rest=("$@") ;;
    setup) ;;
    '') wrong_usage 'Say what to do: run, test, build or setup.' ;;
    *) wrong_usage "There is no command $command." ;;
    esac
    [[ $command == run || ${#images[@]} == 0 ]] || wrong_usage "$command takes no image."
    [[ -z $jobs || $jobs =~ ^[1-9][0-9]*$ ]] || wrong_usage "--jobs needs a number, not $jobs."
}

# choose_libtorch: says in torch_set and torch_why which libraries are fetched.
choose_libtorch()
{
    torch_set=cpu torch_why='the neural network runs on it; no NVIDIA driver here, so for the CPU'
    if [[ $preset == cuda ]]; then
        torch_set=cuda-link torch_why='the CUDA kernels link to it'
    elif [[ $cuda == no ]]; then
        torch_why='the neural network runs on it; for the CPU, as --no-cuda says'
    elif [[ $cuda == yes ]]; then
        torch_set=cuda torch_why='the neural network runs on it; with CUDA, as --cuda says'
    elif has_nvidia_driver; then
        torch_set=cuda torch_why='the neural network runs on it; with CUDA, for there is an NVIDIA driver'
    fi
}

prepare()
{
    local kinds=(run)
    without_qt || kinds+=(ui)
    [[ $command == run ]] || kinds+=(test)
    if [[ $packages == yes ]]; then
        step 'System packages' 'the compiler, and the libraries that inspyre uses' \
            install_packages "${kinds[@]}"
    fi
    choose_libtorch
    step 'libtorch' "$torch_why" fetch_libtorch "$torch_set"
}

# without_qt: whether the preset builds no window.
without_qt()
{
    [[ $preset =~ ^(headless|tsan|cuda)$ ]]
}

# set_up_build OPTION...: all before the compiler; the options do not make a tree outdated.
set_up_build()
{
    local nvcc options=(-DINSPYRE_CUDA=OFF) once=("$@")
    prepare
    nvcc=$(nvcc_path)
    if [[ $torch_set != cpu && -n $nvcc ]]; then
        options=(-DINSPYRE_CUDA=ON "-DCMAKE_CUDA_COMPILER=$nvcc")
    fi
    step 'Configure' 'CMake finds the libraries' configure "$preset" "${options[@]}" "${defines[@]}"
}

cut_out()
{
    mkdir -p "$output" || fail "The folder $output cannot be made." 'Name another one with --output.'
    "$root/build/$preset/bin/inspyre-cli" remove --collision overwrite -o "$output/" -- "${images[@]}"
}

run()
{
    local targets=(inspyre-cli inspyre_torch) testing=() code=0 image
    for image in "${images[@]}"; do
        [[ -e $image ]] || fail "There is no file $image." 'Check the name; it counts from the current folder.'
    done
    without_qt || targets+=(inspyre)
    # To run, no tests are needed; a tree that has them keeps them.
    [[ -f $root/build/$preset/CMakeCache.txt ]] || testing=(-DBUILD_TESTING=OFF)
    set_up_build "${testing[@]}"
    [[ -n $(nvcc_path) && $torch_set != cpu ]] && targets+=(inspyre_cuda)
    step 'Build' "the preset $preset, $jobs at once" build "$preset" "${targets[@]}"
    if ((${#images[@]} == 0)); then
        images=("$root/resources/samples/sample.jpg")
        note "no image was named: taking the sample ${images[0]}"
    fi
    if [[ $window != no ]] && ! without_qt && has_display; then
        printf '==> inspyre, ready to start after %s\n' "$(seconds_since "$begin")"
        exec "$root/build/$preset/bin/inspyre" -- "${images[@]}"
    fi
    step 'Cut out' 'without a window, so on the command line' cut_out || code=$?
    printf '\nThe results are in %s\n' "$(cd "$output" && pwd)"
    return "$code"
}

build_all()
{
    set_up_build
    step 'Build' "the preset $preset, $jobs at once" build "$preset" "${rest[@]}"
}

test_all()
{
    # A tree that was made to run has no tests.
    if grep -qs '^BUILD_TESTING:.*=OFF' "$root/build/$preset/CMakeCache.txt"; then
        rm -f "$root/build/$preset/.configured"
    fi
    set_up_build -DBUILD_TESTING=ON
    step 'Build' "the preset $preset, $jobs at once" build "$preset"
    step 'Headers' 'each public header compiles alone' build "$preset" all_verify_interface_header_sets
    printf '==> Tests: all that need no download; those for a GPU where there is one\n'
    # The last words are ctest's own, or why a test failed.
    run_tests "$preset" "${rest[@]}" ||
        fail 'Not all tests pass.' "Their whole output is above and in build/$preset/Testing/Temporary/LastTest.log."
}

begin=$EPOCHREALTIME
parse "$@"
jobs=${jobs:-$(default_jobs)}
case $command in
run) preset=${preset:-release} && run ;;
test) preset=${preset:-ci} && test_all ;;
build) preset=${preset:-ci} && build_all ;;
setup) preset=${preset:-ci} && prepare ;;
esac
