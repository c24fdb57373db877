#!/usr/bin/env bash
# Builds what a GPU is needed for, and nothing else, and prints the report of inspyre-gpu-check.
# Needs nvcc, CMake, Ninja (or make), libtorch with CUDA and the header nlohmann/json.hpp; neither
# Qt nor libvips nor OpenCV. Exits with 0 if all checks passed, 77 without a GPU, else with 1.
#
# usage: tests/gpu/run.sh [CHECK...]     kernels mattes times upload memory start; all by default
#
# INSPYRE_TORCH_DIR     libtorch's folder; by default the Python package's
# INSPYRE_JSON_DIR      the folder that holds nlohmann/, where CMake does not find it by itself
# INSPYRE_GPU_BUILD     the build folder; by default build/gpu-check
# INSPYRE_GPU_ARCH      compute capabilities; by default those of the GPUs here, else all
# INSPYRE_GPU_JOBS      compilers at once; by default one a core
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=${INSPYRE_GPU_BUILD:-$root/build/gpu-check}

die()
{
    echo "tests/gpu/run.sh: $1" >&2
    exit 1
}

torch_dir()
{
    python3 -c 'import importlib.util as u
spec = u.find_spec("torch")
print(spec.submodule_search_locations[0] if spec else "")' 2>/dev/null || true
}

# "89" of each kind of GPU here, with semicolons between; nothing without one.
architectures()
{
    nvidia-smi --query-gpu=compute_cap --format=csv,noheader 2>/dev/null |
        tr -d '. ' | sort -u | paste -sd ';' || true
}

nvcc_path()
{
    local nvcc
    for nvcc in "${CUDACXX:-}" "$(command -v nvcc || true)" /usr/local/cuda/bin/nvcc; do
        if [[ -n $nvcc && -x $nvcc ]]; then
            echo "$nvcc"
            return
        fi
    done
}

options=()

# CMake's own way to find a package that lies in a folder without a package's file.
use_json()
{
    local folder package=$build/json
    [[ -e $1/nlohmann/json.hpp ]] || die "INSPYRE_JSON_DIR: $1 has no nlohmann/json.hpp"
    folder=$(cd "$1" && pwd)
    mkdir -p "$package"
    cat >"$package/nlohmann_jsonConfig.cmake" <<END
add_library(nlohmann_json::nlohmann_json INTERFACE IMPORTED)
set_target_properties(nlohmann_json::nlohmann_json PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "$folder")
END
    options+=("-Dnlohmann_json_DIR=$package")
}

configure()
{
    local torch=${INSPYRE_TORCH_DIR:-$(torch_dir)} nvcc arch
    [[ -n $torch ]] || die "no libtorch: set INSPYRE_TORCH_DIR to the folder with lib/ and include/"
    nvcc=$(nvcc_path)
    [[ -n $nvcc ]] || die "no nvcc: install the CUDA toolkit, or set CUDACXX"
    arch=${INSPYRE_GPU_ARCH:-$(architectures)}
    [[ -z ${INSPYRE_JSON_DIR:-} ]] || use_json "$INSPYRE_JSON_DIR"
    [[ -z $arch ]] || options+=("-DINSPYRE_CUDA_ARCHITECTURES=$arch")
    if ! command -v ccache >/dev/null; then
        options+=(-DCMAKE_CXX_COMPILER_LAUNCHER= -DCMAKE_CUDA_COMPILER_LAUNCHER=)
    fi
    command -v ninja >/dev/null || options+=(-G 'Unix Makefiles')
    cmake -S "$root" -B "$build" --preset gpu-check \
        "-DINSPYRE_TORCH_DIR=$torch" "-DCMAKE_CUDA_COMPILER=$nvcc" "${options[@]}"
}

{
    configure
    cmake --build "$build" --parallel "${INSPYRE_GPU_JOBS:-$(nproc)}" \
        --target inspyre-gpu-check inspyre-gpu-start
} >&2
INSPYRE_MODULE_DIR=$build/lib/inspyre exec "$build/tests/bin/inspyre-gpu-check" "$@"
