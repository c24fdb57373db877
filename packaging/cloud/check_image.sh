#!/usr/bin/env bash
# Says whether an image is what a fast start needs: small, without Python, without setuid, with code for its GPU.
set -euo pipefail

usage()
{
    cat <<'HELP'
usage: check_image.sh [OPTION...] IMAGE|FOLDER

IMAGE is taken from podman, or docker; FOLDER is one unpacked. Prints each budget and what was found.
Exit codes: 0 all is well, 1 something is not (all of it is said), 2 wrong usage or the image could not be read.

  --unpacked MB     budget for all files (default: 2200)
  --compressed MB   budget for all files after zstd (default: 1300); not looked at where zstd is not installed
  --files N         budget for files in /app (default: 300)
  --gpu NN|none     GPU whose machine code is to be there (default: 89); not looked at without cuobjdump
HELP
}

wrong_usage()
{
    printf 'error: %s See --help.\n' "$1" >&2
    exit 2
}

unpacked=2200 compressed=1300 files=300 gpu=89 image=''
while (($#)); do
    case $1 in
    -h | --help) usage && exit 0 ;;
    --unpacked | --compressed | --files | --gpu)
        (($# > 1)) || wrong_usage "$1 needs a value."
        [[ $2 =~ ^[0-9]+[a-z]?$ || $1 == --gpu && $2 == none ]] || wrong_usage "$1 does not take '$2'."
        printf -v "${1#--}" %s "$2"
        shift
        ;;
    -*) wrong_usage "There is no option $1." ;;
    *)
        [[ -z $image ]] || wrong_usage 'One image at a time.'
        image=$1
        ;;
    esac
    shift
done
[[ -n $image ]] || wrong_usage 'Which image?'

bad=0
# say NAME FOUND WANTED OK
say()
{
    printf '%-4s %-12s %s (%s)\n' "$4" "$1" "$2" "$3"
    [[ $4 != BAD ]] || bad=1
}

# at_most NAME FOUND BUDGET UNIT
at_most()
{
    local verdict=ok
    (($2 <= $3)) || verdict=BAD
    say "$1" "$2$4" "at most $3$4" "$verdict"
}

# nothing NAME WANTED: the lines of stdin are what should not be there.
nothing()
{
    local lines
    lines=$(sed "s|^$root||")
    if [[ -n $lines ]]; then
        say "$1" "$(head -n 3 <<<"$lines" | paste -sd ' ')" "$2" BAD
    else
        say "$1" none "$2" ok
    fi
}

check_user()
{
    local user
    user=$("$tool" inspect --format '{{.Config.User}}' "$image")
    case ${user%%:*} in
    '' | 0 | root) say user "${user:-root}" 'not root' BAD ;;
    *) say user "$user" 'not root' ok ;;
    esac
}

check_kernels()
{
    local module=$root/app/lib/inspyre/inspyre_cuda.so
    if [[ ! -f $module ]]; then
        say kernels 'no inspyre_cuda.so' "machine code for sm_$gpu" BAD
    elif ! command -v cuobjdump >/dev/null; then
        say kernels 'not looked at, no cuobjdump here' "machine code for sm_$gpu" '-'
    elif grep -q "sm_$gpu\b" <<<"$(cuobjdump -lelf "$module")"; then
        say kernels "sm_$gpu" "machine code for sm_$gpu" ok
    else
        say kernels "no sm_$gpu" "machine code for sm_$gpu" BAD
    fi
}

if [[ -d $image ]]; then
    root=$(realpath "$image")
else
    tool=$(command -v podman || command -v docker) || wrong_usage "$image is no folder, and there is no podman or docker."
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    root=$work/root
    mkdir "$root"
    container=$("$tool" create "$image") || exit 2
    # Devices cannot be made by everybody, and take no room.
    "$tool" export "$container" | tar -xp -C "$root" --exclude 'dev/*' || exit 2
    "$tool" rm "$container" >/dev/null
    check_user
fi

at_most unpacked "$(du -sm --apparent-size "$root" | cut -f1)" "$unpacked" ' MB'
if command -v zstd >/dev/null; then
    at_most compressed "$(tar -C "$root" -c . | zstd -3 -T0 | wc -c | awk '{ print int($1 / 1e6) }')" "$compressed" ' MB'
else
    say compressed 'not looked at, no zstd here' "at most $compressed MB" '-'
fi
[[ ! -d $root/app ]] || at_most files "$(find "$root/app" -type f | wc -l)" "$files" ' in /app'
# What lies in share is data of other programs, such as a debugger's, and starts nothing.
nothing Python 'no Python' < <(find "$root" \( -type f -o -type l \) -not -path '*/share/*' \
    \( -name 'python[0-9]*' -o -name python -o -name 'libpython*' -o -name '*.py' -o -name '*.pyc' \))
nothing setuid 'no setuid or setgid' < <(find "$root" -type f -perm /6000)
[[ $gpu == none ]] || check_kernels
exit $bad
