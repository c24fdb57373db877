#!/usr/bin/env bash
# Everything that makes the starter model: an environment, scenes, training, figures, curves and a contact sheet.
#
#   run.sh [--minutes N] [--folder F] [--begin WEIGHTS.pth | --fresh] [--gpu] [--scenes N] [--bodies N] [--install]
#
# Training goes on from F/state.pth if it is there, else from the weights given, which are the installed ones unless
# told otherwise; so it can be stopped and started as often as wanted. A graphics card is used if there is one; with
# --gpu its absence is an error. --install copies the new weights into ../starter and writes their checksum, if they are
# better than the installed ones on both held-out sets.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
starter=$here/../starter/starter.pth
folder=${XDG_CACHE_HOME:-$HOME/.cache}/inspyre/starter
minutes=120 begin=$starter scenes=200 bodies=100 gpu= install=
while (($#)); do
    case $1 in
    --minutes) minutes=$2; shift ;;
    --folder) folder=$2; shift ;;
    --begin) begin=$2; shift ;;
    --scenes) scenes=$2; shift ;;
    --bodies) bodies=$2; shift ;;
    --fresh) begin= ;;
    --gpu) gpu=1 ;;
    --install) install=1 ;;
    *) sed -n '2,/^set/{/^#/s/^# \{0,1\}//p}' "$0"; exit 2 ;;
    esac
    shift
done
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)

python=${INSPYRE_RECIPE_PYTHON:-$folder/venv/bin/python}
if ! "$python" -c 'import torch, cv2, numpy' 2>/dev/null; then
    python3 -m venv "$folder/venv"
    python=$folder/venv/bin/python
    "$python" -m pip install --quiet -r "$here/requirements.txt"
fi
if [[ -n $gpu ]]; then
    "$python" -c 'import torch, sys; sys.exit(0 if torch.cuda.is_available() else "there is no graphics card that PyTorch can use")'
fi

export PYTHONDONTWRITEBYTECODE=1
"$python" "$here/train.py" "$folder" --minutes "$minutes" ${begin:+--begin "$begin"}
"$python" "$here/curves.py" "$folder/log.csv" "$folder/curves.png"
"$python" "$here/evaluate.py" "$starter" "$folder/weights.pth" --scenes "$scenes" --bodies "$bodies" \
    --cache "$folder/held-out" --json "$folder/figures.json" --table "$folder/figures.md"
"$python" "$here/sheet.py" "$folder/sheet.png" --weights "$folder/weights.pth" --count 18 --bodies 6
echo "curves, figures, sheet and weights are in $folder"
if [[ -n $install ]]; then
    "$python" "$here/install.py" "$folder" "$(dirname "$starter")"
fi
