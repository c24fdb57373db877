# shellcheck shell=bash
# Installs what packages.txt names and this machine lacks. Sourced by packaging/inspyre.sh.

declare -A installed=()

read_installed()
{
    local state name
    installed=()
    while read -r state name; do
        [[ $state == ii ]] && installed[$name]=yes
    done < <(dpkg-query -W -f='${db:Status-Abbrev} ${Package}\n')
    return 0
}

# has_any a/b/c: whether one of the alternatives is installed.
has_any()
{
    local name
    for name in ${1//\// }; do
        [[ -n ${installed[$name]:-} ]] && return 0
    done
    return 1
}

# missing_rows KIND...: rows "packages | why" with what is missing of these kinds.
missing_rows()
{
    local when packages why lacking words word
    while IFS='|' read -r when packages why; do
        when=${when// /}
        [[ -z $when || $when == \#* || " $* " != *" $when "* ]] && continue
        lacking=()
        read -ra words <<<"$packages"
        for word in "${words[@]}"; do
            has_any "$word" || lacking+=("$word")
        done
        ((${#lacking[@]})) && echo "${lacking[*]} |$why"
    done <"$setup/packages.txt"
    return 0
}

# pick a/b/c: the first alternative that this distribution can install.
pick()
{
    local name
    for name in ${1//\// }; do
        if [[ $(apt-cache policy "$name" 2>/dev/null) == *"Candidate: "[0-9]* ]]; then
            echo "$name"
            return
        fi
    done
    fail "No package source of this machine has ${1//\// or }." \
        "Supported are Debian 12 and 13 and Ubuntu 24.04 with the component universe; see /etc/apt/sources.list.d."
}

check_distribution()
{
    local ID='' VERSION_ID='' PRETTY_NAME='this system'
    # shellcheck source=/dev/null
    [[ -r /etc/os-release ]] && . /etc/os-release
    if [[ -z $(command -v apt-get) || -z $(command -v dpkg-query) ]]; then
        fail "$PRETTY_NAME has no apt, so its packages cannot be installed from here." \
            "Install what packaging/setup/packages.txt lists in your system's way and add --no-packages."
    fi
    case "$ID $VERSION_ID" in
    'debian 12' | 'debian 13' | 'ubuntu 24.04') ;;
    *) note "$PRETTY_NAME is not one of Debian 12, Debian 13 and Ubuntu 24.04; trying all the same." ;;
    esac
}

# as_root COMMAND...: with sudo where needed.
as_root()
{
    if ((EUID == 0)); then
        "$@"
    else
        sudo "$@"
    fi
}

# apt LOG ARGUMENT...: apt-get with its output in a log; the terminal gets a count.
apt()
{
    local log=$1
    shift
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -q "$@" 2>&1 </dev/null | tee "$log" | awk '
        / newly installed, / { total = $3 }
        /^Get:/ { ++got; if (got % 50 == 0) { print "    " got " files received"; fflush() } }
        /^Unpacking / { ++unpacked; if (unpacked % 50 == 0) { print "    " unpacked " of " total " unpacked"; fflush() } }
        /^Setting up / { ++ready; if (ready % 100 == 0) { print "    " ready " of " total " set up"; fflush() } }'
}

# install_packages KIND...: run, ui, test, as packages.txt has them.
install_packages()
{
    local rows why word more words=() names=() log
    check_distribution
    read_installed
    rows=$(missing_rows "$@")
    if [[ -z $rows ]]; then
        note 'all are there'
        return
    fi
    note 'missing:'
    while IFS='|' read -r word why; do
        note "  ${word% }   -- ${why# }"
        read -ra more <<<"$word"
        words+=("${more[@]}")
    done <<<"$rows"
    if ((EUID != 0)); then
        if [[ -z $(command -v sudo) ]]; then
            fail 'These packages are missing, and neither root nor sudo is at hand.' \
                "Have an administrator run: apt-get install ${words[*]%%/*}"
        fi
        note 'sudo may ask for your password, for apt-get alone'
    fi
    log=$(mktemp -t inspyre-apt.XXXXXX)
    if ! apt "$log" update; then
        tail -n 15 "$log" >&2
        fail 'The package lists could not be updated.' \
            "Check the network and the sources in /etc/apt, then run the same command again; all output is in $log."
    fi
    for word in "${words[@]}"; do
        names+=("$(pick "$word")") || exit 1
    done
    if ! apt "$log" install --no-install-recommends "${names[@]}"; then
        tail -n 15 "$log" >&2
        fail 'apt-get could not install the packages.' \
            "Its last words are above, all of them in $log; mend that and run the same command again."
    fi
    rm -f "$log"
}
