#!/usr/bin/env bash
# Copies the shared libraries that the modules of inspyre need out of a libtorch, and no others. See Containerfile.
set -euo pipefail

usage()
{
    cat <<'HELP'
usage: collect_libs.sh LIBTORCH MODULES TARGET
       collect_libs.sh --packages PROGRAM

Copies to TARGET what the modules in the folder MODULES link to, and what that links to, as far as it
lies somewhere below LIBTORCH; the rest is the system's. They find each other by $ORIGIN: TARGET is to
become, or is, the folder of the modules. What libtorch links to and inspyre never calls (--list-stubs)
is not copied: a library of the same name and symbols stands in for it, which ends the program if
something is called after all.

--packages  prints the Debian packages of the libraries that PROGRAM links to
HELP
}

fail()
{
    printf 'error: %s\n' "$1" >&2
    exit 1
}

# By the start of their names. With GPUs in one machine and one picture at a time none of them has work.
stubs=(libnccl libcusparseLt libcufft libcusparse libcurand libnvshmem_host libcufile libcupti)
# What cuDNN opens by itself at the first convolution; its runtime-compiled engines are left out.
opened=(libcudnn_graph libcudnn_ops libcudnn_cnn libcudnn_heuristic libcudnn_engines_precompiled)

packages()
{
    local library
    [[ -x $1 ]] || fail "$1 is no program."
    # Debian 12 and Ubuntu 24.04 know a library by the path with or without /usr.
    ldd "$1" | awk '$2 == "=>" && $3 ~ /^\// { print $3 }' | while read -r library; do
        dpkg -S "$(realpath "$library")" 2>/dev/null || dpkg -S "$library" 2>/dev/null ||
            fail "$library is in no package."
    done | cut -d: -f1 | sort -u
}

needed()
{
    readelf -dW "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p'
}

# is_named NAME START...: whether the name is one of these, in any version.
is_named()
{
    local name=$1 start
    shift
    for start; do
        [[ $name == "$start".so* ]] && return
    done
    return 1
}

# offered LIBRARY: those of its symbols that the libraries here miss. Not the names of versions (A), nor what comes from
# the C++ library: some have a copy of that inside, and a stand-in for operator new would stand in for everybody's.
offered()
{
    nm -D --defined-only "$1" | awk '
        NR == FNR { missed[$1]; next }
        $2 != "A" && $3 !~ /^(_init|_fini|_ZS|_ZNS|_ZNKS|_Zn|_Zd|_ZT|_ZGVNS)/ {
            name = $3
            sub(/@.*/, "", name)
            if (name in missed) print $3
        }' "$work/missed" -
}

# make_stub LIBRARY NAME TARGET: all that is needed of LIBRARY, in its versions, as one function that says so and ends.
# Nothing less will do: modules are opened so that a missing symbol is found at once.
make_stub()
{
    local name=$2 source=$work/stub.c versions=$work/stub.map options=()
    {
        printf '#include <stdlib.h>\n#include <unistd.h>\n'
        printf 'static const char text[] = "%s is left out of this image, and was called.\\n";\n' "$name"
        printf '__attribute__((used)) static void inspyre_stub(void)\n'
        printf '{\n    if (write(2, text, sizeof(text) - 1)) {}\n    abort();\n}\n'
        offered "$1" | awk '{ sub(/@.*/, ""); if (!seen[$0]++) print }' |
            awk '{ printf "__asm__(\".globl %s\\n.type %s, @function\\n.set %s, inspyre_stub\");\n", $1, $1, $1 }'
    } >"$source"
    offered "$1" | awk '
        match($0, /@+/) {
            version = substr($0, RSTART + RLENGTH)
            symbols[version] = symbols[version] " " substr($0, 1, RSTART - 1) ";"
        }
        END { for (version in symbols) printf "%s { global:%s };\n", version, symbols[version] }' >"$versions"
    [[ ! -s $versions ]] || options=("-Wl,--version-script=$versions")
    gcc -shared -fPIC -O1 -Wl,-soname,"$name" "${options[@]}" -o "$3/$name" "$source"
}

# let_find FILE: by $ORIGIN, unless it does so already or needs nothing of ours.
let_find()
{
    local name
    # shellcheck disable=SC2016 # the loader's word
    if readelf -dW "$1" | grep -qE '\((RPATH|RUNPATH)\).*(\[|:)\$ORIGIN(\]|:)'; then
        return
    fi
    for name in $(needed "$1"); do
        [[ -n ${found[$name]:-} ]] || continue
        command -v patchelf >/dev/null || fail "$(basename "$1") does not look beside itself, and patchelf is not here."
        # shellcheck disable=SC2016 # the loader's word
        patchelf --set-rpath '$ORIGIN' "$1"
        return
    done
}

collect()
{
    local libtorch=$1 modules=$2 target=$3 file name open=() copied=0
    [[ -d $libtorch && -d $modules && -d $target ]] || fail 'One of the three folders is not there. See --help.'
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    declare -gA found=()
    local -A left_out=()
    while IFS= read -r file; do
        found[$(basename "$file")]=$file
    done < <(find "$libtorch" -name '*.so*' \( -type f -o -type l \) | sort)
    open=("$modules"/*.so)
    [[ -e ${open[0]} ]] || fail "There is no module in $modules."
    while ((${#open[@]})); do
        file=${open[0]}
        open=("${open[@]:1}")
        local wanted=()
        mapfile -t wanted < <(needed "$file")
        if [[ $(basename "$file") == libcudnn.so* ]]; then
            for name in "${!found[@]}"; do
                # By the soname: libcudnn_ops.so.9, not libcudnn_ops.so.
                if is_named "$name" "${opened[@]}" && [[ $name == *.so.* ]]; then
                    wanted+=("$name")
                fi
            done
        fi
        for name in "${wanted[@]}"; do
            [[ -n ${found[$name]:-} && ! -e $target/$name ]] || continue
            if is_named "$name" "${stubs[@]}"; then
                left_out[$name]=${found[$name]}
                continue
            fi
            cp -L "${found[$name]}" "$target/$name"
            chmod 755 "$target/$name"
            let_find "$target/$name"
            open+=("$target/$name")
            copied=$((copied + 1))
        done
    done
    find "$modules" "$target" -name '*.so*' -type f -exec nm -D --undefined-only {} + | awk 'NF == 2 { sub(/@.*/, "", $2); print $2 }' |
        sort -u >"$work/missed"
    for name in "${!left_out[@]}"; do
        make_stub "${left_out[$name]}" "$name" "$target"
    done
    printf '%s: %d libraries, %d stand-ins, %s MB\n' "$target" "$copied" "${#left_out[@]}" "$(du -sm "$target" | cut -f1)"
}

case ${1:-} in
-h | --help) usage ;;
--list-stubs) printf '%s\n' "${stubs[@]}" ;;
--packages)
    (($# == 2)) || fail 'See --help.'
    packages "$2"
    ;;
*)
    (($# == 3)) || fail 'See --help.'
    collect "$@"
    ;;
esac
