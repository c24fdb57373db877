#!/usr/bin/env bash
# Tests of packaging/inspyre.sh with stand-ins for apt, dpkg and sudo: nothing is installed.
set -uo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin" "$work/torch" "$work/torch/lib"
touch "$work/torch/lib/libtorch_cpu.so"
failures=0

stand_in()
{
    printf '#!/bin/bash\n%s\n' "$2" >"$work/bin/$1"
    chmod +x "$work/bin/$1"
}

# run ARGUMENT...: leaves what was said in `said` and the exit code in `code`.
run()
{
    : >"$work/apt.log"
    said=$(cd "$work" && PATH=$work/bin:$PATH LOG=$work/apt.log TMPDIR=$work INSPYRE_TORCH_DIR=$work/torch \
        "$root/packaging/inspyre.sh" "$@" 2>&1 </dev/null)
    code=$?
}

expect_code()
{
    if ((code != $1)); then
        printf 'FAILED %s: exit code %d, not %d:\n%s\n' "${FUNCNAME[1]}" "$code" "$1" "$said"
        ((++failures))
    fi
}

# expect_words TEXT WORDS
expect_words()
{
    if [[ $1 != *"$2"* ]]; then
        printf 'FAILED %s: no "%s" in:\n%s\n' "${FUNCNAME[1]}" "$2" "$1"
        ((++failures))
    fi
}

expect_no_words()
{
    if [[ $1 == *"$2"* ]]; then
        printf 'FAILED %s: "%s" should not be in:\n%s\n' "${FUNCNAME[1]}" "$2" "$1"
        ((++failures))
    fi
}

# What this machine has installed: all that packages.txt names, but for what the argument names.
installed_but()
{
    awk -F'|' -v "but=$1" '!/^#/ && NF == 3 {
        count = split($2, words, " ")
        for (i = 1; i <= count; ++i) {
            split(words[i], names, "/")
            if (names[1] != but) { print "ii  " names[1] }
        }
    }' "$root/packaging/setup/packages.txt" >"$work/installed"
}

# shellcheck disable=SC2016 # the stand-ins expand them
{
    stand_in dpkg-query "cat '$work/installed'"
    stand_in sudo 'echo "sudo $*" >>"$LOG"; exec "$@"'
    stand_in apt-get 'echo "apt-get $*" >>"$LOG"; [[ $* != *"$BROKEN"* || -z $BROKEN ]]'
    stand_in apt-cache '[[ $2 == "$ABSENT" ]] && echo "  Candidate: (none)" || echo "  Candidate: 1.0"'
}
export BROKEN='' ABSENT=''

help_is_no_error()
{
    run --help
    expect_code 0
    expect_words "$said" 'usage: packaging/inspyre.sh run'
}

wrong_usage_has_its_own_code()
{
    local arguments
    for arguments in '' 'walk' 'run --fast' 'run --jobs' 'run --jobs 0' 'test picture.jpg'; do
        # shellcheck disable=SC2086
        run $arguments
        expect_code 2
        expect_words "$said" '--help'
    done
}

a_file_that_is_not_there_is_named_before_anything_is_done()
{
    run run 'no such.jpg'
    expect_code 1
    expect_words "$said" 'There is no file no such.jpg'
    expect_no_words "$said" 'System packages'
}

nothing_is_installed_when_nothing_is_missing()
{
    installed_but ''
    run setup
    expect_code 0
    expect_words "$said" 'all are there'
    expect_no_words "$(<"$work/apt.log")" 'apt-get'
}

what_is_missing_is_said_with_its_reason_and_installed()
{
    installed_but libvips-dev
    run setup
    expect_code 0
    expect_words "$said" 'libvips-dev   -- reads and writes pictures'
    expect_words "$(<"$work/apt.log")" 'install --no-install-recommends libvips-dev'
    ((EUID == 0)) || expect_words "$(<"$work/apt.log")" 'sudo env'
}

the_second_name_is_taken_where_the_first_is_unknown()
{
    installed_but qt6-svg-dev
    ABSENT=qt6-svg-dev run setup
    expect_code 0
    expect_words "$(<"$work/apt.log")" 'install --no-install-recommends libqt6svg6-dev'
}

an_alternative_that_is_installed_will_do()
{
    installed_but qt6-svg-dev
    echo 'ii  libqt6svg6-dev' >>"$work/installed"
    run setup
    expect_code 0
    expect_words "$said" 'all are there'
}

a_removed_package_with_its_settings_left_is_missing()
{
    installed_but ccache
    echo 'rc  ccache' >>"$work/installed"
    run setup
    expect_words "$(<"$work/apt.log")" 'ccache'
}

no_qt_without_a_window()
{
    installed_but qt6-base-dev
    run setup --preset headless
    expect_words "$said" 'all are there'
}

a_failure_of_apt_says_what_to_do()
{
    installed_but ccache
    BROKEN=update run setup
    expect_code 1
    expect_words "$said" 'The package lists could not be updated.'
    BROKEN=install run setup
    expect_code 1
    expect_words "$said" 'apt-get could not install the packages.'
}

no_packages_means_none()
{
    installed_but ccache
    run setup --no-packages
    expect_code 0
    expect_no_words "$(<"$work/apt.log")" 'apt-get'
}

a_wrong_libtorch_folder_is_named()
{
    installed_but ''
    rm "$work/torch/lib/libtorch_cpu.so"
    run setup
    expect_code 1
    expect_words "$said" 'there is no lib/libtorch_cpu.so in it'
    touch "$work/torch/lib/libtorch_cpu.so"
}

help_is_no_error
wrong_usage_has_its_own_code
a_file_that_is_not_there_is_named_before_anything_is_done
nothing_is_installed_when_nothing_is_missing
what_is_missing_is_said_with_its_reason_and_installed
the_second_name_is_taken_where_the_first_is_unknown
an_alternative_that_is_installed_will_do
a_removed_package_with_its_settings_left_is_missing
no_qt_without_a_window
a_failure_of_apt_says_what_to_do
no_packages_means_none
a_wrong_libtorch_folder_is_named
((failures == 0)) && echo 'all passed'
exit $((failures != 0))
