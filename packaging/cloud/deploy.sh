#!/usr/bin/env bash
# Builds the image, checks it, and makes it the service: if that does not do a picture, the one before is put back.
set -euo pipefail

usage()
{
    cat <<'HELP'
usage: deploy.sh --project PROJECT --region REGION --repository REPOSITORY --libtorch DIR --weights DIR [OPTION...]

Builds Containerfile from the commit that is checked out, checks the image, pushes it, replaces the Cloud
Run service by service.yaml, warms it up, and sends one picture. After a failure all traffic goes back to the
revision that had it.

  --libtorch DIR    torch 2.11 for CUDA 12 as pip unpacks it: with torch/ and nvidia/ in it
  --weights DIR     the checkpoints that come into the image
  --image IMAGE     take this one, which is pushed already: nothing is built, checked or pushed
  --service NAME    (default: inspyre)
  --account EMAIL   the service's own account (default: inspyre-serve@PROJECT.iam.gserviceaccount.com)
  --model NAME      (default: base)
  --probe WHAT      health: requests wait inside while the model loads (default); ready: the platform holds them
  --picture FILE    what is sent (default: the sample that comes with inspyre)
  --dry-run         print the commands and run none of them
HELP
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)

fail()
{
    printf 'error: %s\n' "$1" >&2
    exit 1
}

wrong_usage()
{
    printf 'error: %s See --help.\n' "$1" >&2
    exit 2
}

project='' region='' repository='' libtorch='' weights='' image='' service=inspyre account='' model=base probe=health
picture=$root/resources/samples/sample.jpg dry=''
while (($#)); do
    case $1 in
    -h | --help) usage && exit 0 ;;
    --dry-run) dry=yes ;;
    --project | --region | --repository | --libtorch | --weights | --image | --service | --account | --model | --probe | \
        --picture)
        (($# > 1)) || wrong_usage "$1 needs a value."
        printf -v "${1#--}" %s "$2"
        shift
        ;;
    *) wrong_usage "There is no option $1." ;;
    esac
    shift
done
[[ -n $project && -n $region ]] || wrong_usage '--project and --region are needed.'
[[ $probe == health || $probe == ready ]] || wrong_usage "--probe is health or ready, not '$probe'."
[[ -f $picture ]] || wrong_usage "There is no picture $picture."
if [[ -z $image ]]; then
    [[ -n $repository && -n $libtorch && -n $weights ]] || wrong_usage '--repository, --libtorch and --weights are needed, or --image.'
    if [[ -z $dry ]]; then
        [[ -e $libtorch/torch/lib/libtorch_cuda.so ]] || wrong_usage "There is no torch/lib/libtorch_cuda.so in $libtorch."
        [[ -d $weights ]] || wrong_usage "There is no folder $weights."
    fi
fi
place=(--project="$project" --region="$region")
account=${account:-inspyre-serve@$project.iam.gserviceaccount.com}

# run COMMAND...: says it, and does it unless this is for show.
run()
{
    printf '+ %s\n' "${*@Q}" | sed "s/'\([A-Za-z0-9_.,:=@%\/+-]*\)'/\1/g"
    [[ -n $dry ]] || "$@"
}

# told FORMAT: of the service as it is.
told()
{
    gcloud run services describe "$service" "${place[@]}" --format="value($1)"
}

build()
{
    local tool=$1
    # What is committed, and nothing else that lies about.
    run mkdir "$work/source"
    if [[ -z $dry ]]; then
        git -C "$root" archive HEAD | tar -x -C "$work/source"
    else
        printf '+ git archive HEAD | tar -x -C %s\n' "$work/source"
    fi
    run "$tool" build -f "$work/source/packaging/cloud/Containerfile" -t "$image" \
        --build-context "libtorch=$libtorch" --build-context "weights=$weights" "$work/source"
    run "$here/check_image.sh" "$image"
    run "$tool" push "$image"
}

# description: service.yaml with what was said above in its places.
description()
{
    sed -e "s|^  name: inspyre$|  name: $service|" -e "s|image: .*inspyre:TAG|image: $image|" \
        -e "s|serviceAccountName: [^ ]*|serviceAccountName: $account|" -e "s|--model=[^ ]*|--model=$model|" \
        -e "/startupProbe:/,/failureThreshold:/s|path: /health|path: /$probe|" "$here/service.yaml"
}

same_by_options()
{
    printf '# The same by options: gcloud run deploy %s --image=%s --gpu=1 --gpu-type=nvidia-l4 ' "$service" "$image"
    printf '%s' '--no-gpu-zonal-redundancy --no-cpu-throttling --cpu-boost --cpu=8 --memory=32Gi --concurrency=5 '
    printf '%s' '--min=0 --max=3 --timeout=300 --execution-environment=gen2 '
    printf -- '--service-account=%s --args=serve,--host=0.0.0.0,--model=%s,--precision=bf16,--require-gpu\n' "$account" "$model"
}

# ask OPTION... PATH: with the token in a file, since arguments are for all to see.
ask()
{
    curl -sS -X POST -m 300 -K "$work/curl" "${@:1:$#-1}" "$url${*: -1}"
}

prove()
{
    local code
    url=$(told status.url) && [[ -n $url ]] || return 1
    printf 'header = "Authorization: Bearer %s"\n' "$(gcloud auth print-identity-token)" >"$work/curl"
    code=$(ask -H 'Content-Length: 0' -o "$work/warm" -w '%{http_code}' '/warmup?wait_ms=240000') || return 1
    printf 'warm-up: %s %s\n' "$code" "$(head -c 400 "$work/warm")"
    [[ $code == 200 ]] || return 1
    code=$(ask -H 'Content-Type: application/octet-stream' -H 'Expect:' --data-binary "@$picture" \
        -o "$work/cutout" -w '%{http_code} %{content_type}' '/v1/remove-background') || return 1
    printf 'picture: %s, %d bytes\n' "$code" "$(wc -c <"$work/cutout")"
    [[ $code == '200 image/png' ]]
}

show_proof()
{
    cat <<'SHOWN'
+ curl -X POST -H 'Authorization: Bearer …' URL/warmup?wait_ms=240000
+ curl -X POST -H 'Authorization: Bearer …' --data-binary @PICTURE URL/v1/remove-background
# and if that fails
SHOWN
}

go_back()
{
    [[ -n $before ]] || fail 'It failed, and there is no revision before it to go back to.'
    run gcloud run services update-traffic "$service" "${place[@]}" --to-revisions="$before=100" ||
        fail "It failed, and the way back, too: all traffic should go to $before."
    fail "It failed: all traffic is with $before again."
}

umask 077
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [[ -z $image ]]; then
    tag=$(git -C "$root" rev-parse --short=12 HEAD)
    image=$region-docker.pkg.dev/$project/$repository/inspyre:$tag
    tool=$(command -v podman || command -v docker || true)
    [[ -n $tool || -n $dry ]] || fail 'There is neither podman nor docker.'
    build "$(basename "${tool:-podman}")"
fi
description >"$work/service.yaml"
same_by_options
if [[ -n $dry ]]; then
    before=REVISION-BEFORE
    run gcloud run services replace "$work/service.yaml" "${place[@]}"
    show_proof
    run gcloud run services update-traffic "$service" "${place[@]}" --to-revisions="$before=100"
    exit 0
fi
# The one with the traffic, not the one that was made last.
before=$(told 'status.traffic[0].revisionName' 2>/dev/null || true)
printf 'before: %s\n' "${before:-none}"
run gcloud run services replace "$work/service.yaml" "${place[@]}" || go_back
prove || go_back
printf 'done: %s serves %s\n' "$url" "$image"
