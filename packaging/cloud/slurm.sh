#!/usr/bin/env bash
# A Slurm array: each task does one part of the pictures. See README.md.
#   sbatch slurm.sh
# and when all have ended
#   inspyre-cli batch --merge-reports /scratch/cutouts/.run/part-*.json --report /scratch/cutouts.csv
# CHANGE: the lines below. An array must have no gaps: --array=0-7, with %4 for four at the same time.
#SBATCH --job-name=inspyre
#SBATCH --array=0-7
#SBATCH --cpus-per-task=8
#SBATCH --mem=16G
#SBATCH --time=04:00:00
#SBATCH --requeue
#SBATCH --open-mode=append
#SBATCH --signal=B:TERM@60
# With GPUs also: #SBATCH --gpus-per-task=1, and --require-gpu below.
set -uo pipefail

pictures=${INSPYRE_PICTURES:-/scratch/pictures} # CHANGE
results=${INSPYRE_RESULTS:-/scratch/cutouts}    # CHANGE: on a disk that all nodes have
program=${INSPYRE_CLI:-inspyre-cli}

"$program" batch "$pictures" \
    --output="$results" \
    --shard=auto \
    --resume \
    --journal="$results/.run" \
    --report="$results/.run/part-{shard}.json" \
    --threads="${SLURM_CPUS_PER_TASK:-0}" \
    "$@" &
run=$!

# A minute before its time is over the task is told so. The run then stops within a second, and is put into the queue again.
stopped=
trap 'stopped=yes; kill -TERM "$run"' TERM
wait "$run"
code=$?
if [[ -n $stopped ]]; then
    wait "$run" # the first one was ended by the signal
    code=$?
fi
if ((code == 130)); then
    exec scontrol requeue "${SLURM_ARRAY_JOB_ID}_${SLURM_ARRAY_TASK_ID}"
fi
exit "$code"
