# shellcheck shell=bash
# Chooses and fetches libtorch. Sourced by packaging/inspyre.sh.

has_nvidia_driver()
{
    [[ -e /proc/driver/nvidia/version ]] || [[ $(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null) == *libcuda.so.1* ]]
}

# nvcc_path: a CUDA compiler of the version that this libtorch was made with, or nothing.
nvcc_path()
{
    local nvcc
    for nvcc in "$(command -v nvcc)" /usr/local/cuda/bin/nvcc; do
        if [[ -x $nvcc && $("$nvcc" --version) == *'release 13.'* ]]; then
            echo "$nvcc"
            return
        fi
    done
}

# fetch_libtorch SET: leaves the folder with lib/ and include/ in torch_dir.
fetch_libtorch()
{
    if [[ -n ${INSPYRE_TORCH_DIR:-} ]]; then
        torch_dir=$INSPYRE_TORCH_DIR
        [[ -e $torch_dir/lib/libtorch_cpu.so ]] ||
            fail "INSPYRE_TORCH_DIR is $torch_dir, and there is no lib/libtorch_cpu.so in it." \
                "Point it to the folder with lib/ and include/ of libtorch, or unset it to have libtorch fetched."
        note "as INSPYRE_TORCH_DIR says: $torch_dir"
        return
    fi
    torch_dir=$(python3 "$packaging/libtorch/fetch.py" --set "$1") ||
        fail 'libtorch could not be fetched.' 'The line above says why and what helps; then run the same command again.'
    note "$torch_dir"
}
